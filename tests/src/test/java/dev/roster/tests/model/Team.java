package dev.roster.tests.model;

/** An organization. */
final class Team {

    private boolean suspended;

    void suspend(boolean suspended) {
        this.suspended = suspended;
    }

    boolean suspended() {
        return suspended;
    }
}
