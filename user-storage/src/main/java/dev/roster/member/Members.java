package dev.roster.member;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** Roster's rows about members. */
public final class Members {

    private final EntityManager em;

    public Members(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** The row of a user, or nothing where the user has no role. */
    public Optional<MemberEntity> find(String userId) {
        return Optional.ofNullable(em.find(MemberEntity.class, userId));
    }

    /** Keeps a new member. The user and the organization must be there already. */
    public void add(MemberEntity member) {
        em.persist(member);
    }

    /**
     * Forgets the row of a user who has left an organization.
     *
     * @return false where there is none, or it is about another organization
     */
    public boolean removeFrom(String organizationId, String userId) {
        Optional<MemberEntity> row =
                find(userId).filter(member -> member.organizationId().equals(organizationId));
        row.ifPresent(em::remove);
        return row.isPresent();
    }
}
