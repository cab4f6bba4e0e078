package dev.roster.member;

import dev.roster.error.BadInputException;

/** The field {@code role} of a request. */
public final class RoleField {

    private RoleField() {}

    /**
     * The role of this name.
     *
     * @throws BadInputException {@code invalid_role}
     */
    public static Role role(String name) {
        return Role.named(name)
                .orElseThrow(() ->
                        new BadInputException("invalid_role", "role", "The role is admin, technician or viewer."));
    }
}
