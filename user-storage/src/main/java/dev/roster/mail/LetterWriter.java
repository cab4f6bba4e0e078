package dev.roster.mail;

import dev.roster.link.LinkAddress;
import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Writes a mail out, with a fresh secret for its link, or gives it up where it would no longer be true. */
final class LetterWriter {

    private static final Logger LOG = Logger.getLogger(LetterWriter.class);

    private final KeycloakSession session;
    private final EntityManager em;

    LetterWriter(KeycloakSession session) {
        this.session = session;
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** The letter; nothing where the mail is gone or was given up. */
    Optional<Letter> write(String mailId) {
        MailEntity mail = em.find(MailEntity.class, mailId);
        RealmModel realm = mail == null ? null : session.realms().getRealm(mail.realmId());
        if (realm == null || !mail.waiting()) {
            return Optional.empty();
        }
        session.getContext().setRealm(realm);
        UserModel user = session.users().getUserById(realm, mail.userId());
        Optional<LinkEntity> link = new Links(session).find(mail.linkId());
        if (user == null || link.isEmpty() || !link.get().opensFor(user)) {
            mail.giveUp("The link had died before the mail could be sent.");
            return Optional.empty();
        }
        try {
            return Optional.of(letter(mail, realm, user, link.get()));
        } catch (EmailException e) {
            LOG.errorf(e, "Mail %s could not be written", mailId);
            mail.attemptFailed("The mail could not be written.", Time.currentTimeMillis() + 300_000);
            return Optional.empty();
        }
    }

    private Letter letter(MailEntity mail, RealmModel realm, UserModel user, LinkEntity link) throws EmailException {
        String address = LinkAddress.of(mail.baseUri(), realm, new Links(session).addSecret(link.id()))
                .toString();
        Map<String, Object> words = new HashMap<>(mail.parameters());
        Rendering rendering = new Rendering(session);
        rendering.setRealm(realm).setUser(user);
        rendering.render(mail.kind(), words, address, link.lifetimeMinutes());
        return rendering.letter(mail, SmtpSettings.of(realm), link.email());
    }
}
