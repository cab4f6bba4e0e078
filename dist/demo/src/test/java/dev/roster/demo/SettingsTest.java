package dev.roster.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutAnyVariableTheDefaultsHold() throws DemoFailure {
        Settings settings = Settings.of(Map.of());

        assertThat(settings.ports()).extracting(Port::number).containsExactly(8080, 9000, 3000, 8025, 2525);
        assertThat(settings.keycloakUrl()).isEqualTo("http://localhost:8080");
    }

    @Test
    void keycloaksUrlFollowsItsPort() throws DemoFailure {
        assertThat(Settings.of(Map.of("KC_HTTP_PORT", "8181")).keycloakUrl()).isEqualTo("http://localhost:8181");
    }

    @Test
    void aHostnameThatIsAUrlIsTakenAsItIs() throws DemoFailure {
        Map<String, String> environment = Map.of("KC_HOSTNAME", "https://id.example.com/auth/");

        assertThat(Settings.of(environment).keycloakUrl()).isEqualTo("https://id.example.com/auth");
    }

    @Test
    void withAMailServerThereIsNoInboxAndItsPortsDoNotMatter() throws DemoFailure {
        Settings settings =
                Settings.of(Map.of("SMTP_HOST", "mail.example.com", "SMTP_PORT", "25", "SMTP_FROM", "a@example.com"));

        assertThat(settings.inboxUrl()).isEmpty();
        assertThat(settings.ports()).extracting(Port::variable).doesNotContain("SMTP_PORT", "INBOX_PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "8080 9000", "99999999999"})
    void whatIsNoPortIsRefused(String value) {
        assertThatExceptionOfType(DemoFailure.class)
                .isThrownBy(() -> Settings.of(Map.of("DEMO_PORT", value)))
                .withMessageContaining("DEMO_PORT");
    }
}
