package dev.roster.organization.suspension;

import dev.roster.access.session.SessionRevocation;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.executors.ExecutorsProvider;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Takes the sessions of a suspended organization's members away, after the commit and on another thread: lists of
 * sessions should not show what opens nothing any more. Nothing depends on it, so a node may die meanwhile.
 */
final class SessionSweep extends AbstractKeycloakTransaction {

    private static final Logger LOG = Logger.getLogger(SessionSweep.class);

    private final KeycloakSessionFactory factory;
    private final String realmId;
    private final String organizationId;

    SessionSweep(KeycloakSessionFactory factory, String realmId, String organizationId) {
        this.factory = factory;
        this.realmId = realmId;
        this.organizationId = organizationId;
    }

    @Override
    protected void commitImpl() {
        try (KeycloakSession session = factory.create()) {
            session.getProvider(ExecutorsProvider.class)
                    .getExecutor("roster-sweep")
                    .execute(this::sweep);
        } catch (RejectedExecutionException e) {
            LOG.debug("Keycloak is stopping; sessions that open nothing stay until they expire", e);
        }
    }

    @Override
    protected void rollbackImpl() {}

    private void sweep() {
        try {
            KeycloakModelUtils.runJobInTransactionWithResult(factory, this::whoHasSessions)
                    .forEach(userId -> KeycloakModelUtils.runJobInTransaction(factory, s -> sweep(s, userId)));
        } catch (RuntimeException e) {
            LOG.warn("Sessions that open nothing any more stay until they expire", e);
        }
    }

    private List<String> whoHasSessions(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createQuery(
                        "select distinct s.userId from PersistentUserSessionEntity s where s.realmId = :realm"
                                + " and s.userId in (select m.userId from MemberEntity m where m.organizationId ="
                                + " :organization)",
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    private void sweep(KeycloakSession session, String userId) {
        RealmModel realm = session.realms().getRealm(realmId);
        session.getContext().setRealm(realm);
        UserModel user = session.users().getUserById(realm, userId);
        if (user != null) {
            new SessionRevocation(session, realm).remove(user);
        }
    }
}
