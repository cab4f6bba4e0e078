package dev.roster.member;

import java.util.Locale;
import java.util.Optional;

/** The one role that every member has (R1, docs/rules.md). */
public enum Role {
    ADMIN,
    TECHNICIAN,
    VIEWER;

    /** The role's name in tokens, in the REST API and as a realm role: {@code admin}, {@code technician}, {@code viewer}. */
    public String roleName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role with exactly this name, in lower case, or nothing. */
    public static Optional<Role> named(String name) {
        for (Role role : values()) {
            if (role.roleName().equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
