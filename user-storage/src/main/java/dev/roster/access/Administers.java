package dev.roster.access;

import java.util.Locale;

/** What somebody administers. */
public enum Administers {
    /** Their own organization, as its Admin. */
    ORGANIZATION,
    /** Every organization of the realm, as a Keycloak administrator. */
    REALM,
    /** Every organization of all team realms, as a system admin. */
    SYSTEM,
    NONE;

    /** The name in the REST API, in lower case. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
