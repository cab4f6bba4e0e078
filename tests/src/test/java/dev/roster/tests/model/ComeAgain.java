package dev.roster.tests.model;

/** Opens the application anew in a browser that has somebody's cookie. */
record ComeAgain(Device device) implements Step {

    @Override
    public boolean possible(Model model) {
        return model.device(device).signedIn().isPresent();
    }

    @Override
    public void perform(World world, Model model) {
        world.comeAgain(device);
    }

    @Override
    public Expected apply(Model model) {
        DeviceState browser = model.device(device);
        Who who = browser.signedIn().orElseThrow();
        boolean open = model.person(who).filter(Person::open).isPresent();
        return Expected.reentry(device, Sure.of(open).and(browser.alive()));
    }
}
