package dev.roster.tests.model;

/** A member, or somebody who is invited. */
final class Person {

    private final Team team;
    private Mailbox mailbox;
    private boolean active;
    private boolean enabled = true;
    private boolean withdrawn;
    private boolean passwordFailed;

    Person(Who who, Team team, boolean active) {
        this.team = team;
        this.mailbox = new Mailbox(who, 0);
        this.active = active;
    }

    Who who() {
        return mailbox.owner();
    }

    Team team() {
        return team;
    }

    /** The present address. */
    Mailbox mailbox() {
        return mailbox;
    }

    /** True once they have signed in for the first time. */
    boolean active() {
        return active;
    }

    boolean enabled() {
        return enabled;
    }

    boolean withdrawn() {
        return withdrawn;
    }

    /** True while neither they nor their organization is shut out. */
    boolean open() {
        return enabled && !withdrawn && !team.suspended();
    }

    /** True while Keycloak may have locked them for a while, for passwords that were refused. */
    boolean passwordFailed() {
        return passwordFailed;
    }

    void activate() {
        active = true;
    }

    void enable(boolean enabled) {
        this.enabled = enabled;
    }

    void withdraw() {
        withdrawn = true;
    }

    void passwordRefused() {
        passwordFailed = true;
    }

    void moveTo(Mailbox next) {
        mailbox = next;
    }
}
