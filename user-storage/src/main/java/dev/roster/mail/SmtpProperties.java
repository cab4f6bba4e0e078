package dev.roster.mail;

import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.keycloak.common.enums.HostnameVerificationPolicy;
import org.keycloak.models.KeycloakSession;
import org.keycloak.truststore.JSSETruststoreConfigurator;

/** A realm's mail settings in the words of Jakarta Mail, with Keycloak's truststore and Keycloak's time limits. */
final class SmtpProperties {

    private static final String PATIENCE_MILLIS = "10000";

    private SmtpProperties() {}

    static Properties of(KeycloakSession session, SmtpSettings smtp) {
        Properties properties = new Properties();
        set(properties, "host", smtp.get("host"));
        set(properties, "port", smtp.get("port"));
        set(properties, "from", smtp.get("envelopeFrom"));
        set(properties, "auth", Boolean.toString(smtp.on("auth")));
        set(properties, "auth.mechanisms", smtp.on("auth") && smtp.token() ? "XOAUTH2" : null);
        set(properties, "ssl.enable", Boolean.toString(smtp.on("ssl")));
        set(properties, "starttls.enable", Boolean.toString(smtp.on("starttls")));
        set(properties, "connectiontimeout", smtp.config().getOrDefault("connectionTimeout", PATIENCE_MILLIS));
        set(properties, "timeout", smtp.config().getOrDefault("timeout", PATIENCE_MILLIS));
        set(properties, "writetimeout", smtp.config().getOrDefault("writeTimeout", PATIENCE_MILLIS));
        set(properties, "quitwait", "false");
        // Or Jakarta Mail asks the name service for our own name, and tells it to the world.
        properties.setProperty("mail.from", smtp.get("from"));
        properties.setProperty("mail.mime.allowutf8", Boolean.toString(smtp.on("allowutf8")));
        trust(properties, session);
        return properties;
    }

    private static void trust(Properties properties, KeycloakSession session) {
        JSSETruststoreConfigurator truststore = new JSSETruststoreConfigurator(session);
        SSLSocketFactory sockets = truststore.getSSLSocketFactory();
        if (sockets == null) {
            return;
        }
        properties.put("mail.smtp.ssl.socketFactory", sockets);
        boolean any = truststore.getProvider().getPolicy() == HostnameVerificationPolicy.ANY;
        set(properties, "ssl.trust", any ? "*" : null);
        set(properties, "ssl.checkserveridentity", Boolean.toString(!any));
    }

    private static void set(Properties properties, String key, String value) {
        if (value != null && !value.isBlank()) {
            properties.setProperty("mail.smtp." + key, value);
        }
    }
}
