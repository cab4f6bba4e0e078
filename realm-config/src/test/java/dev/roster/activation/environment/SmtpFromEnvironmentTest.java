package dev.roster.activation.environment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mail server that the environment names (R66, docs/rules.md). */
final class SmtpFromEnvironmentTest {

    private final Map<String, String> environment =
            new HashMap<>(Map.of("SMTP_HOST", "mail.test", "SMTP_FROM", "team@acme.test"));

    @Test
    void aRelayNeedsNoPassword() {
        assertThat(settings())
                .isEqualTo(Map.of("host", "mail.test", "from", "team@acme.test", "auth", "false", "starttls", "true"));
    }

    @Test
    void aUserSignsIn() {
        environment.putAll(Map.of("SMTP_USER", "roster", "SMTP_PASSWORD", "a\"b\\u0041", "SMTP_PORT", "587"));

        assertThat(settings())
                .containsEntry("auth", "true")
                .containsEntry("user", "roster")
                .containsEntry("password", "a\"b\\u0041")
                .containsEntry("port", "587");
    }

    @ParameterizedTest
    @CsvSource({"ssl, ssl", "starttls, starttls", "true, starttls", "nonsense, starttls"})
    void mailsAreEncryptedAsAsked(String tls, String setting) {
        environment.put("SMTP_TLS", tls);

        assertThat(settings()).containsEntry(setting, "true").doesNotContainKey("tls");
    }

    @Test
    void encryptionIsLeftOutOnlyWhenAskedTo() {
        environment.put("SMTP_TLS", "none");

        assertThat(settings()).doesNotContainKeys("ssl", "starttls");
    }

    @Test
    void withoutHostOrSenderMailIsNotConfigured() {
        environment.put("SMTP_FROM", " ");
        assertThat(settings()).isEmpty();

        environment.remove("SMTP_HOST");
        assertThat(settings()).isEmpty();
    }

    private Map<String, String> settings() {
        return new SmtpFromEnvironment(environment::get).settings();
    }
}
