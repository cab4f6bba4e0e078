package dev.roster.tests.system;

import dev.roster.tests.inbox.Inbox;
import java.util.Map;

/** What an operator puts into the environment. */
final class Variables {

    private Variables() {}

    static Map<String, String> of(Inbox inbox, String organization, String email) {
        return Map.of(
                "SYSTEM_ADMIN_ORG",
                organization,
                "SYSTEM_ADMIN_EMAIL",
                email,
                "SMTP_HOST",
                inbox.host(),
                "SMTP_PORT",
                Integer.toString(inbox.port()),
                "SMTP_FROM",
                "team@roster.test",
                "SMTP_TLS",
                "none");
    }
}
