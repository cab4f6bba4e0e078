package dev.roster.team;

import dev.roster.access.Team;
import dev.roster.access.system.SystemOrganization;
import dev.roster.member.Role;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;

/** Tells the log of the server whenever somebody is to be an Admin of the system-admin organization. */
public final class SystemGrant {

    private static final Logger LOG = Logger.getLogger(SystemGrant.class);

    private SystemGrant() {}

    /** To be called with every role that somebody gets; says something only where it makes a system admin. */
    public static void log(KeycloakSession session, Team team, String userId, Role role) {
        if (role == Role.ADMIN && new SystemOrganization(session).is(team.organization())) {
            LOG.infof(
                    "User %s of realm '%s' gets system rights: Admin of the organization '%s' (%s), by %s",
                    userId,
                    team.realm().getName(),
                    team.organization().getAlias(),
                    team.organization().getId(),
                    team.actor().map(actor -> "user " + actor).orElse("the start of the server"));
        }
    }
}
