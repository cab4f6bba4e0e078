package dev.roster.organization;

import dev.roster.member.Line;

/** The name of an organization, as people read it. */
public record OrganizationName(String name) {

    /**
     * Checks the name.
     *
     * @throws dev.roster.error.BadInputException {@code invalid_name}
     */
    public String checked() {
        return Line.name("name", name, true, "Give the organization a name.");
    }
}
