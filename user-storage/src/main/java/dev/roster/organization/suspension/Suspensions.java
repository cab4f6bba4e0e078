package dev.roster.organization.suspension;

import dev.roster.access.session.NextSecond;
import dev.roster.access.session.SessionRevocation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.cache.UserCache;
import org.keycloak.models.jpa.entities.OrganizationEntity;

/**
 * What suspending an organization ends for good (R38, docs/rules.md). Keycloak itself lets nobody of it in meanwhile; by
 * the members' "not before", which is moved in one statement, nothing they had open revives afterwards
 * ({@link SessionRevocation}).
 */
public final class Suspensions {

    private final KeycloakSession session;
    private final EntityManager em;

    public Suspensions(KeycloakSession session) {
        this.session = session;
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /**
     * To be called whenever an organization may have been suspended or resumed, whoever did so. Does nothing where it was
     * not, nor the second time.
     */
    public void follow(String organizationId) {
        OrganizationEntity organization =
                em.find(OrganizationEntity.class, organizationId, LockModeType.PESSIMISTIC_WRITE);
        if (organization == null) {
            return;
        }
        SuspensionEntity noted = em.find(SuspensionEntity.class, organizationId);
        if (!organization.isEnabled() && noted == null) {
            em.persist(new SuspensionEntity(organizationId));
            // What was issued in this very second has to end, too.
            endAllBefore(Time.currentTimeSeconds() + 1, organization);
            session.getTransactionManager()
                    .enlistAfterCompletion(new SessionSweep(
                            session.getKeycloakSessionFactory(), organization.getRealmId(), organizationId));
        } else if (organization.isEnabled() && noted != null) {
            em.remove(noted);
            // A sign-in may have been on its way when the organization was suspended, and ended after it.
            endAllBefore(firstSecondAfter(organization), organization);
        }
    }

    /** The members' "not before" may still be to come: nobody of them could sign in. */
    private long firstSecondAfter(OrganizationEntity suspended) {
        long now = Time.currentTimeSeconds();
        long ahead = em.createQuery(
                        "select count(u) from UserEntity u where u.notBefore > :now"
                                + " and u.id in (select m.userId from MemberEntity m where m.organizationId = :organization)",
                        Long.class)
                .setParameter("now", Math.toIntExact(now))
                .setParameter("organization", suspended.getId())
                .getSingleResult();
        return ahead > 0 ? NextSecond.await() : now;
    }

    private void endAllBefore(long seconds, OrganizationEntity organization) {
        int members = em.createQuery("update UserEntity u set u.notBefore = :seconds where u.notBefore < :seconds"
                        + " and u.id in (select m.userId from MemberEntity m where m.organizationId = :organization)")
                .setParameter("seconds", Math.toIntExact(seconds))
                .setParameter("organization", organization.getId())
                .executeUpdate();
        UserCache cache = session.getProvider(UserCache.class);
        if (members > 0 && cache != null) {
            RealmModel realm = session.realms().getRealm(organization.getRealmId());
            cache.evict(realm);
        }
    }
}
