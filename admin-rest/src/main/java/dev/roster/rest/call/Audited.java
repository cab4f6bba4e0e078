package dev.roster.rest.call;

import dev.roster.access.system.SystemEvents;

/** Roster's own resource types of Keycloak's admin events. */
public enum Audited {
    /** A member: invited (create), changed, deactivated or reactivated (update), withdrawn (delete). */
    MEMBER,
    /** A member's password, which an administrator set. */
    PASSWORD,
    /** A member's second factors, which an administrator removed (delete). */
    SECOND_FACTOR,
    /** A recovery link. */
    LINK,
    /** An organization: made, renamed, suspended or resumed. */
    ORGANIZATION,
    /** The realm: Roster switched on or off in it. */
    REALM,
    /** The organization whose Admins are the system admins: adopted (action), or made at a start (create). */
    SYSTEM;

    String typeName() {
        return this == SYSTEM ? SystemEvents.RESOURCE : "ROSTER_" + name();
    }
}
