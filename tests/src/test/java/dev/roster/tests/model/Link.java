package dev.roster.tests.model;

import java.util.Optional;

/** A link, as the product keeps it. */
final class Link {

    /** What links are for. */
    enum Purpose {
        SIGN_IN,
        INVITATION,
        RECOVERY
    }

    private static final int CODE_TRIES = 5;

    private final Purpose purpose;
    private final Person person;
    private final Mailbox address;
    private final Optional<Login> login;
    private final long expiresAt;
    private Sure live = Sure.YES;
    private int tries;

    Link(Purpose purpose, Person person, Optional<Login> login, long expiresAt) {
        this.purpose = purpose;
        this.person = person;
        this.address = person.mailbox();
        this.login = login;
        this.expiresAt = expiresAt;
    }

    Purpose purpose() {
        return purpose;
    }

    Person person() {
        return person;
    }

    /** The login that asked for it. */
    Optional<Login> login() {
        return login;
    }

    /** Whether it signs in now. */
    Sure opens(long now) {
        boolean mayEnter = person.open() && (purpose != Purpose.SIGN_IN || person.active());
        return liveAt(now).and(mayEnter && person.mailbox().equals(address));
    }

    /** Whether it is neither used nor revoked nor expired. */
    Sure liveAt(long now) {
        return live.and(now < expiresAt);
    }

    void die() {
        live = Sure.NO;
    }

    /** Of two that answer the same login, the order decides which one lives. */
    void mayBeDead() {
        live = live.and(Sure.MAYBE);
    }

    /** Takes one of the tries that its code has. */
    boolean tryCode(long now) {
        if (liveAt(now) == Sure.NO || tries == CODE_TRIES) {
            return false;
        }
        tries++;
        return true;
    }
}
