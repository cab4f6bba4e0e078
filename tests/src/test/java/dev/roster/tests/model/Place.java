package dev.roster.tests.model;

/** A tab of a browser. */
enum Place {
    A1(Device.A),
    A2(Device.A),
    B1(Device.B),
    B2(Device.B);

    private final Device device;

    Place(Device device) {
        this.device = device;
    }

    Device device() {
        return device;
    }
}
