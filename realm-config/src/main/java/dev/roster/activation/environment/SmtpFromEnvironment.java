package dev.roster.activation.environment;

import dev.roster.realm.part.InstalledPart;
import dev.roster.realm.part.Plan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.keycloak.models.RealmModel;

/**
 * Gives a team realm the mail server that the environment names ({@code SMTP_…}; R66, docs/rules.md). Text in a
 * realm file cannot: it knows no "authenticate if there is a user", and a password with a quote in it would break the
 * file. A realm that has settings of its own keeps them.
 */
public final class SmtpFromEnvironment extends InstalledPart {

    private static final Logger LOG = Logger.getLogger(SmtpFromEnvironment.class);

    private static final String KIND = "mail server";

    private final UnaryOperator<String> environment;

    public SmtpFromEnvironment(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    @Override
    public void on(Plan plan) {
        RealmModel realm = plan.realm();
        if (!realm.getSmtpConfig().isEmpty()) {
            return;
        }
        Map<String, String> smtp = settings();
        if (!smtp.isEmpty()) {
            plan.add(KIND, smtp.get("host"), () -> realm.setSmtpConfig(smtp));
        }
    }

    /** It is the realm's now: mails that wait are sent, and Keycloak's own may have come to need it. */
    @Override
    public void off(Plan plan) {
        // Stays.
    }

    /** Keycloak's settings; none where host or sender is missing, which counts as "mail is not configured". */
    Map<String, String> settings() {
        Map<String, String> smtp = new LinkedHashMap<>();
        put(smtp, "host", "SMTP_HOST");
        put(smtp, "port", "SMTP_PORT");
        put(smtp, "from", "SMTP_FROM");
        put(smtp, "user", "SMTP_USER");
        put(smtp, "password", "SMTP_PASSWORD");
        if (!smtp.containsKey("host")) {
            return Map.of();
        }
        if (!smtp.containsKey("from")) {
            LOG.error("SMTP_HOST is set but SMTP_FROM is not: mail is not configured.");
            return Map.of();
        }
        smtp.put("auth", Boolean.toString(smtp.containsKey("user")));
        encrypt(smtp);
        return smtp;
    }

    private void encrypt(Map<String, String> smtp) {
        String tls = environment.apply("SMTP_TLS");
        switch (tls == null ? "" : tls.strip()) {
            case "", "starttls", "true" -> smtp.put("starttls", "true");
            case "ssl" -> smtp.put("ssl", "true");
            case "none", "false" -> LOG.debug("Mails go out unencrypted, as SMTP_TLS says");
            default -> {
                LOG.errorf("SMTP_TLS is '%s', but must be starttls, ssl or none. Using starttls.", tls);
                smtp.put("starttls", "true");
            }
        }
    }

    private void put(Map<String, String> smtp, String key, String variable) {
        String value = environment.apply(variable);
        if (value != null && !value.isBlank()) {
            smtp.put(key, value);
        }
    }
}
