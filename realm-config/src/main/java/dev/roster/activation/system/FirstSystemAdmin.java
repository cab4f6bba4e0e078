package dev.roster.activation.system;

import dev.roster.access.Team;
import dev.roster.access.system.SystemEvents;
import dev.roster.access.system.SystemOrganization;
import dev.roster.error.RosterException;
import dev.roster.team.invitation.FirstAdmin;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** Invites whom {@code SYSTEM_ADMIN_EMAIL} names while nobody else could get in (R42, docs/rules.md). */
final class FirstSystemAdmin {

    private static final Logger LOG = Logger.getLogger(FirstSystemAdmin.class);

    private final KeycloakSession session;

    FirstSystemAdmin(KeycloakSession session) {
        this.session = session;
    }

    void invite(String email) {
        new SystemOrganization(session).inForce().ifPresent(row -> {
            RealmModel realm = session.realms().getRealm(row.realmId());
            session.getContext().setRealm(realm);
            OrganizationModel organization =
                    session.getProvider(OrganizationProvider.class).getById(row.organizationId());
            invite(email, Team.ofServer(realm, organization));
        });
    }

    private void invite(String email, Team team) {
        try {
            if (new FirstAdmin(session, team).see(email)) {
                noteInvited(session.users().getUserByEmail(team.realm(), email.toLowerCase(Locale.ROOT)), team);
            }
        } catch (RosterException error) {
            session.getTransactionManager().setRollbackOnly();
            LOG.errorf("SYSTEM_ADMIN_EMAIL could not be invited: %s", error.getMessage());
        }
    }

    private void noteInvited(UserModel user, Team team) {
        new SystemEvents(session, team.realm()).invited(team.organization(), user.getId());
        LOG.infof(
                "SYSTEM_ADMIN_EMAIL was invited as the first system admin: user %s of realm '%s', organization '%s' (%s)",
                user.getId(),
                team.realm().getName(),
                team.organization().getAlias(),
                team.organization().getId());
    }
}
