package dev.roster.mail;

import java.util.Map;
import org.keycloak.models.RealmModel;

/** A realm's mail server. */
public record SmtpSettings(Map<String, String> config) {

    public static SmtpSettings of(RealmModel realm) {
        return new SmtpSettings(realm.getSmtpConfig());
    }

    /** True where there is a server to send by and an address to send from. */
    public boolean complete() {
        return present("host") && present("from");
    }

    private boolean present(String key) {
        String value = config.get(key);
        return value != null && !value.isBlank();
    }
}
