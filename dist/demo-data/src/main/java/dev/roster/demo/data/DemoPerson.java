package dev.roster.demo.data;

import dev.roster.member.Role;
import java.util.List;

/**
 * Somebody who can sign in to the demo. Every tenant has one person for each role, and all share one password.
 *
 * @param name what their address begins with
 * @param organization the alias of the organization they belong to
 */
public record DemoPerson(String name, String organization, Role role, String firstName, String lastName) {

    /** The password of everybody in the demo. */
    public static final String PASSWORD = "roster-demo";

    /** The system admin: an Admin of the organization that runs it all, in a realm of its own. */
    public static final DemoPerson ROOT = new DemoPerson("root", "ops", Role.ADMIN, "Robin", "Okafor");

    /** The realm of the tenants. */
    public static final String TENANTS_REALM = "workspace";

    /** The tenants' people, organization by organization. */
    public static final List<DemoPerson> TENANTS = List.of(
            member("acme", Role.ADMIN, "Ada", "Novak"),
            member("acme", Role.TECHNICIAN, "Tomás", "Rivera"),
            member("acme", Role.VIEWER, "Vera", "Lindqvist"),
            member("globex", Role.ADMIN, "Grace", "Mensah"),
            member("globex", Role.TECHNICIAN, "Theo", "Laurent"),
            member("globex", Role.VIEWER, "Vikram", "Nair"),
            member("initech", Role.ADMIN, "Anna", "Kowalska"),
            member("initech", Role.TECHNICIAN, "Takumi", "Ito"),
            member("initech", Role.VIEWER, "Violet", "Harris"));

    /** The address, which is the username as well: {@code technician@acme.test}. */
    public String email() {
        return name + "@" + organization + ".test";
    }

    private static DemoPerson member(String organization, Role role, String firstName, String lastName) {
        return new DemoPerson(role.roleName(), organization, role, firstName, lastName);
    }
}
