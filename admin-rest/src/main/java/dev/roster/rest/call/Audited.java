package dev.roster.rest.call;

/** Roster's own resource types of Keycloak's admin events. */
public enum Audited {
    /** A member: invited (create), changed, deactivated or reactivated (update), withdrawn (delete). */
    MEMBER,
    /** A member's password, which an administrator set. */
    PASSWORD,
    /** A recovery link. */
    LINK,
    /** An organization: made, renamed, suspended or resumed. */
    ORGANIZATION,
    /** The realm: Roster switched on or off in it. */
    REALM;

    String typeName() {
        return "ROSTER_" + name();
    }
}
