package dev.roster.mail;

import java.util.Map;
import org.keycloak.email.DefaultEmailAuthenticator;
import org.keycloak.email.EmailAuthenticator;
import org.keycloak.email.PasswordAuthEmailAuthenticator;
import org.keycloak.email.TokenAuthEmailAuthenticator;
import org.keycloak.models.RealmModel;

/** A realm's mail server, as Keycloak's <em>Realm settings, Email</em> has it. */
public record SmtpSettings(Map<String, String> config) {

    public static SmtpSettings of(RealmModel realm) {
        return new SmtpSettings(Map.copyOf(realm.getSmtpConfig()));
    }

    /** True where there is a server to send by and an address to send from. */
    public boolean complete() {
        return present("host") && present("from");
    }

    String get(String key) {
        return config.get(key);
    }

    boolean present(String key) {
        String value = config.get(key);
        return value != null && !value.isBlank();
    }

    boolean on(String key) {
        return Boolean.parseBoolean(config.get(key));
    }

    /** True where we sign in with an access token instead of a password (XOAUTH2). */
    boolean token() {
        return "token".equals(config.get("authType"));
    }

    EmailAuthenticator authenticator() {
        if (!on("auth")) {
            return new DefaultEmailAuthenticator();
        }
        return token() ? new TokenAuthEmailAuthenticator() : new PasswordAuthEmailAuthenticator();
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "SmtpSettings";
    }
}
