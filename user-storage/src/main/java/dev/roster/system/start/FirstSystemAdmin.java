package dev.roster.system.start;

import dev.roster.access.Team;
import dev.roster.invitation.FirstAdmin;
import dev.roster.refusal.Refusal;
import dev.roster.system.SystemOrganization;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.organization.OrganizationProvider;

/** Invites whom {@code SYSTEM_ADMIN_EMAIL} names while nobody else could get in (CONTRACT.md, "Settings"). */
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
                LOG.info("SYSTEM_ADMIN_EMAIL was invited as the first system admin");
            }
        } catch (Refusal refusal) {
            session.getTransactionManager().setRollbackOnly();
            LOG.errorf("SYSTEM_ADMIN_EMAIL could not be invited: %s", refusal.getMessage());
        }
    }
}
