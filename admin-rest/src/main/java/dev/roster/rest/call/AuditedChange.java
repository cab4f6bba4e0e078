package dev.roster.rest.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.access.Team;
import org.keycloak.models.OrganizationModel;

/**
 * What an admin event says about a change.
 *
 * @param organization in which it was, or null where it is about the realm
 * @param user whom it is about, or null where it is about none
 * @param from what was so before, or null where there was nothing
 * @param to what is so now, or null where nothing is left
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditedChange(Organization organization, User user, Object from, Object to) {

    /** A change of the organization itself. */
    public static AuditedChange ofOrganization(Team team, Object from, Object to) {
        return new AuditedChange(Organization.of(team), null, from, to);
    }

    /** The organization holds the system admins from now on. */
    public static AuditedChange ofSystem(OrganizationModel organization) {
        return new AuditedChange(new Organization(organization.getId(), organization.getAlias()), null, null, null);
    }

    /** A change of the realm. */
    public static AuditedChange ofRealm(Object from, Object to) {
        return new AuditedChange(null, null, from, to);
    }

    /** A change of a member. */
    public static AuditedChange ofUser(Team team, String id, String email, Object from, Object to) {
        return new AuditedChange(Organization.of(team), new User(id, email), from, to);
    }

    /** The organization, by what never changes. */
    public record Organization(String id, String alias) {

        static Organization of(Team team) {
            return new Organization(
                    team.organization().getId(), team.organization().getAlias());
        }
    }

    /** The user. */
    public record User(String id, String email) {}
}
