package dev.roster.mail;

import java.util.List;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.freemarker.FreeMarkerEmailTemplateProvider;
import org.keycloak.models.KeycloakSession;

/** Keycloak's own mail templates, with the result caught instead of sent. */
final class Rendering extends FreeMarkerEmailTemplateProvider {

    private String subject;
    private String text;
    private String html;

    Rendering(KeycloakSession session) {
        super(session);
    }

    /**
     * Fills the template of a mail.
     *
     * @param words what the template says
     * @param link the address to open
     * @param minutes for how long it is valid
     */
    void render(MailKind kind, Map<String, Object> words, String link, long minutes) throws EmailException {
        words.put("realmName", getRealmName());
        addLinkInfoIntoAttributes(link, minutes, words);
        send(subjectKey(kind, words), subjectWords(words), kind.template(), words);
    }

    Letter letter(MailEntity mail, SmtpSettings smtp, String address) {
        return new Letter(mail.id(), mail.realmId(), smtp, address, subject, text, html);
    }

    @Override
    protected void send(Map<String, String> config, String subject, String textBody, String htmlBody, String address) {
        this.subject = subject;
        this.text = textBody;
        this.html = htmlBody;
    }

    private static String subjectKey(MailKind kind, Map<String, Object> words) {
        return words.containsKey("inviter") ? kind.subject() : kind.subject() + "Unnamed";
    }

    private static List<Object> subjectWords(Map<String, Object> words) {
        Object inviter = words.get("inviter");
        Object organization = words.get("organization");
        return inviter == null ? List.of(organization) : List.of(inviter, organization);
    }
}
