package dev.roster.demo.data;

import dev.roster.member.Role;
import java.util.List;

/**
 * Somebody who can sign in to the demo. Every organization has one person for each role, and all share one password.
 *
 * @param organization the alias of the organization they belong to
 */
public record DemoPerson(String organization, Role role, String firstName, String lastName) {

    /** The password of everybody in the demo. */
    public static final String PASSWORD = "roster-demo";

    /** The demo's whole cast, organization by organization. */
    public static final List<DemoPerson> ALL = List.of(
            new DemoPerson("acme", Role.ADMIN, "Ada", "Novak"),
            new DemoPerson("acme", Role.TECHNICIAN, "Tomás", "Rivera"),
            new DemoPerson("acme", Role.VIEWER, "Vera", "Lindqvist"),
            new DemoPerson("globex", Role.ADMIN, "Grace", "Mensah"),
            new DemoPerson("globex", Role.TECHNICIAN, "Theo", "Laurent"),
            new DemoPerson("globex", Role.VIEWER, "Vikram", "Nair"),
            new DemoPerson("initech", Role.ADMIN, "Anna", "Kowalska"),
            new DemoPerson("initech", Role.TECHNICIAN, "Takumi", "Ito"),
            new DemoPerson("initech", Role.VIEWER, "Violet", "Harris"));

    /** The address, which is the username as well: {@code technician@acme.test}. */
    public String email() {
        return role.roleName() + "@" + organization + ".test";
    }
}
