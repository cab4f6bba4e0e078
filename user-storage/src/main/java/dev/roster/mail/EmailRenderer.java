package dev.roster.mail;

import dev.roster.link.LinkAddress;
import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Writes a mail out, with a fresh secret for its link, or gives it up where it would no longer be true. A request is
 * answered first; where nobody gets a mail, nothing of it is left.
 */
final class EmailRenderer {

    private final KeycloakSession session;
    private final EntityManager em;

    EmailRenderer(KeycloakSession session) {
        this.session = session;
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /**
     * The email; nothing where the mail is gone or was given up.
     *
     * @throws DeliveryException where it could not be written
     */
    Optional<RenderedEmail> write(String mailId) {
        MailEntity row = em.find(MailEntity.class, mailId);
        RealmModel realm = row == null ? null : session.realms().getRealm(row.realmId());
        if (realm == null || !row.waiting()) {
            return Optional.empty();
        }
        session.getContext().setRealm(realm);
        if (row.mail().userId() == null && !answered(realm, row)) {
            em.remove(row);
            return Optional.empty();
        }
        try {
            return write(realm, row);
        } catch (EmailException e) {
            throw DeliveryException.unwritten(e);
        }
    }

    private boolean answered(RealmModel realm, MailEntity row) {
        Optional<Mail> answer = row.mail().giveUpAt() <= Time.currentTimeMillis()
                ? Optional.empty()
                : session.getProvider(RecipientResolver.class).answer(realm, row.mail());
        answer.ifPresent(row::becomes);
        return answer.isPresent();
    }

    private Optional<RenderedEmail> write(RealmModel realm, MailEntity row) throws EmailException {
        Mail mail = row.mail();
        UserModel user = session.users().getUserById(realm, mail.userId());
        if (mail.giveUpAt() <= Time.currentTimeMillis() || user == null || user.getEmail() == null) {
            row.giveUp("It was too late for the mail, or there was no address any more.");
            return Optional.empty();
        }
        Rendering rendering = new Rendering(session, realm, user);
        if (mail.linkId() == null) {
            rendering.notice(mail, row.baseUri());
            return Optional.of(rendering.email(row, user.getEmail()));
        }
        Optional<LinkEntity> link = new Links(session).find(mail.linkId()).filter(l -> l.opensFor(user));
        if (link.isEmpty()) {
            row.giveUp("The link had died before the mail could be sent.");
            return Optional.empty();
        }
        render(rendering, row, realm, link.get());
        return Optional.of(rendering.email(row, link.get().email()));
    }

    private void render(Rendering rendering, MailEntity row, RealmModel realm, LinkEntity link) throws EmailException {
        new RequestingPage(session, realm)
                .code(link)
                .ifPresent(code -> rendering.setAttribute("code", code.inGroups()));
        String address = LinkAddress.of(row.baseUri(), realm, new Links(session).addSecret(link.id()))
                .toString();
        rendering.link(row.mail(), address, link.lifetimeMinutes());
    }
}
