package dev.roster.mail;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;

/** Mails that were written into the outbox before. */
public final class PastMails {

    private final EntityManager em;

    public PastMails(KeycloakSession session) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** The mail that a link was issued for. */
    public Optional<Mail> firstWith(String linkId) {
        return em.createQuery("select m from MailEntity m where m.linkId = :link order by m.queuedAt", MailEntity.class)
                .setParameter("link", linkId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(MailEntity::mail);
    }
}
