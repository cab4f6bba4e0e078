package dev.roster.member;

import java.util.Locale;
import java.util.Optional;

/** Where a member stands: invited (has never got in), active or deactivated. */
public enum Status {
    INVITED,
    ACTIVE,
    DEACTIVATED;

    /**
     * The status of a user whose row may be missing: somebody whom Keycloak's own pages added to the organization has
     * no role, but is not waiting for an invitation either.
     */
    public static Status of(boolean enabled, MemberEntity row) {
        if (!enabled) {
            return DEACTIVATED;
        }
        return row != null && !row.activated() ? INVITED : ACTIVE;
    }

    /** The name in the REST API, in lower case. */
    public String statusName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with exactly this name, or nothing. */
    public static Optional<Status> named(String name) {
        for (Status status : values()) {
            if (status.statusName().equals(name)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
