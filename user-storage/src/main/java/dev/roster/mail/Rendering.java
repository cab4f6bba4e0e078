package dev.roster.mail;

import dev.roster.link.LinkAddress;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.freemarker.FreeMarkerEmailTemplateProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Keycloak's own mail templates, with the result caught instead of sent. */
final class Rendering extends FreeMarkerEmailTemplateProvider {

    private String subject;
    private String text;
    private String html;

    Rendering(KeycloakSession session, RealmModel realm, UserModel user) {
        super(session);
        setRealm(realm).setUser(user);
    }

    /**
     * Fills the template of a mail that carries a link.
     *
     * @param link the address to open
     * @param minutes for how long it is valid
     */
    void link(Mail mail, String link, long minutes) throws EmailException {
        addLinkInfoIntoAttributes(link, minutes, attributes);
        render(mail);
    }

    /**
     * Fills the template of a mail that says what has happened. Its link leads to the member's own account, where they
     * can see for themselves, or an Admin to the console.
     *
     * @param base the frontend address of Keycloak
     */
    void notice(Mail mail, String base) throws EmailException {
        String page = mail.kind() == MailKind.ALARM ? "admin/{realm}/console/" : "realms/{realm}/account/";
        attributes.put(
                "link",
                UriBuilder.fromUri(base).path(page).build(realm.getName()).toString());
        if (mail.parameters().containsKey("at")) {
            attributes.put("time", time(Long.parseLong(mail.parameters().get("at"))));
            attributes.put(
                    "notMe",
                    LinkAddress.notMe(base, realm, mail.parameters().get("credentialId"))
                            .toString());
        }
        render(mail);
    }

    /** In the language of the member, and in the one time zone that is everybody's. */
    private String time(long at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(session.getContext().resolveLocale(user))
                        .format(Instant.ofEpochMilli(at).atZone(ZoneOffset.UTC))
                + " UTC";
    }

    RenderedEmail email(MailEntity row, String address) {
        return new RenderedEmail(row.id(), row.realmId(), SmtpSettings.of(realm), address, subject, text, html);
    }

    private void render(Mail mail) throws EmailException {
        attributes.putAll(mail.parameters());
        attributes.put("realmName", getRealmName());
        List<String> words = mail.kind().subjectWords();
        List<Object> known = words.stream()
                .filter(attributes::containsKey)
                .map(attributes::get)
                .toList();
        String key = mail.kind().subject() + (known.size() < words.size() ? "Unnamed" : "");
        send(key, known, mail.kind().template(), attributes);
    }

    @Override
    protected void send(Map<String, String> config, String subject, String textBody, String htmlBody, String address) {
        this.subject = subject;
        this.text = textBody;
        this.html = htmlBody;
    }
}
