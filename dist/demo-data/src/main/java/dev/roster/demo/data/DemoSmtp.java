package dev.roster.demo.data;

import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.RealmModel;

/** The server that takes the realm's mail: at most starts the demo's own inbox, whose port may change between two. */
record DemoSmtp(String host, String port) {

    static DemoSmtp of(Map<String, String> environment) {
        return new DemoSmtp(
                environment.getOrDefault("SMTP_HOST", "localhost"), environment.getOrDefault("SMTP_PORT", "2525"));
    }

    /** Points the realm's mail here. The sender and everything else of it stay as the realm has them. */
    void applyTo(RealmModel realm) {
        Map<String, String> smtp = new HashMap<>(realm.getSmtpConfig());
        smtp.put("host", host);
        smtp.put("port", port);
        smtp.computeIfAbsent("from", key -> "team@workspace.test");
        if (!smtp.equals(realm.getSmtpConfig())) {
            realm.setSmtpConfig(smtp);
        }
    }
}
