package dev.roster.member.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.representations.account.DeviceRepresentation;

final class DeviceTest {

    @ParameterizedTest
    @CsvSource({
        "Chrome/131.0.0, Windows, Chrome, Windows",
        "Chrome Mobile/131.0.6778, Android, Chrome, Android",
        "Mobile Safari/17.4, iOS, Safari, iOS",
        "Firefox iOS/133.0, iOS, Firefox, iOS",
        "HeadlessChrome/131.0.0, Linux, Chrome, Linux",
        "Safari/17.4, Mac OS X, Safari, macOS",
        "Firefox/133.0, Ubuntu, Firefox, Linux",
        "Samsung Internet/25.0, Android, Samsung Internet, Android"
    })
    void isNamedAsPeopleKnowIt(String browser, String system, String shownBrowser, String shownSystem) {
        assertThat(Device.of(told(browser, system))).contains(new Device(shownBrowser, shownSystem));
    }

    @Test
    void whatNobodyKnowsIsNotNamed() {
        assertThat(Device.of(told("Other/Unknown", "Other"))).isEmpty();
        assertThat(Device.of(told("Firefox/133.0", "Other"))).isEmpty();
        assertThat(Device.of(told(null, null))).isEmpty();
    }

    private static DeviceRepresentation told(String browser, String system) {
        DeviceRepresentation told = new DeviceRepresentation();
        told.setBrowser(browser);
        told.setOs(system);
        return told;
    }
}
