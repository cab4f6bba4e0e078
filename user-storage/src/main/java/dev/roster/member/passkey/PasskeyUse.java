package dev.roster.member.passkey;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.models.jpa.entities.CredentialEntity;

/** Keeps when each passkey has last signed in, which Keycloak does not. */
public final class PasskeyUse {

    private final EntityManager em;

    public PasskeyUse(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /**
     * A passkey has signed in. Does nothing where the user has none with this id, as with a security key.
     *
     * @param webAuthnId the id that the authenticator gave it, in base64url
     * @param at epoch milliseconds
     */
    public void record(String userId, String webAuthnId, long at) {
        WebAuthnCredentialId id = WebAuthnCredentialId.of(webAuthnId);
        // Locked, so that of two sign-ins at once only one makes the row.
        em.createQuery(
                        "select c from CredentialEntity c where c.user.id = :user and c.type = :type",
                        CredentialEntity.class)
                .setParameter("user", userId)
                .setParameter("type", WebAuthnCredentialModel.TYPE_PASSWORDLESS)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(credential -> id.isOf(credential.getCredentialData()))
                .map(CredentialEntity::getId)
                .findFirst()
                .ifPresent(credentialId -> used(credentialId, at));
    }

    private void used(String credentialId, long at) {
        PasskeyUseEntity known = em.find(PasskeyUseEntity.class, credentialId);
        if (known == null) {
            em.persist(new PasskeyUseEntity(credentialId, at));
        } else {
            known.usedAt(at);
        }
    }

    /** When each of these credentials was last used, in epoch milliseconds; those that never were are not in it. */
    Map<String, Long> of(List<String> credentialIds) {
        if (credentialIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select u from PasskeyUseEntity u where u.credentialId in (:ids)", PasskeyUseEntity.class)
                .setParameter("ids", credentialIds)
                .getResultStream()
                .collect(Collectors.toMap(PasskeyUseEntity::credentialId, PasskeyUseEntity::usedAt));
    }
}
