package dev.roster.tests.model;

import java.util.Optional;

/** One login of a tab: Keycloak's authentication session, with what the sign-in page keeps in it. */
final class Login {

    private static final long LIFE = 55 * 60_000L;

    private final Optional<DeviceState> device;
    private final int generation;
    private final long openedAt;
    private Mailbox shown;
    private Request awaited;
    private long askedAt;
    private int wrongCodes;

    private Login(Optional<DeviceState> device, int generation, long openedAt) {
        this.device = device;
        this.generation = generation;
        this.openedAt = openedAt;
    }

    static Login in(DeviceState device, long now) {
        return new Login(Optional.of(device), device.generation(), now);
    }

    /** A login in a browser that is none of the sequence's. */
    static Login elsewhere(long now) {
        return new Login(Optional.empty(), 0, now);
    }

    /** Whether it can go on in this browser. */
    Sure goesOnIn(DeviceState other, long now) {
        if (device.isEmpty() || device.get() != other || other.forgot(generation)) {
            return Sure.NO;
        }
        return goesOn(now) ? Sure.YES : Sure.MAYBE;
    }

    /** True where it surely can go on. */
    boolean goesOn(long now) {
        return device.filter(found -> found.generation() == generation).isPresent() && now - openedAt < LIFE;
    }

    /** Shows the page that waits for an email to this address. */
    void waitFor(Mailbox address, long now) {
        shown = address;
        askedAt = now;
        wrongCodes = 0;
    }

    /** Shows the page that asks for an address: no code is right any more. */
    void change() {
        shown = null;
        awaited = null;
    }

    void await(Request request) {
        awaited = request;
    }

    void countWrongCode() {
        wrongCodes++;
    }

    /** The address on the page that waits. */
    Optional<Mailbox> shown() {
        return Optional.ofNullable(shown);
    }

    /** The one request whose code is right on this page. */
    Optional<Request> awaited() {
        return Optional.ofNullable(awaited);
    }

    long askedAt() {
        return askedAt;
    }

    int wrongCodes() {
        return wrongCodes;
    }
}
