package dev.roster.member.device;

import java.util.Map;
import java.util.Optional;
import org.keycloak.device.DeviceRepresentationProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.representations.account.DeviceRepresentation;

/**
 * What a request was made with, as its browser says.
 *
 * @param browser its name as people know it, without version
 * @param system its operating system, likewise
 */
public record Device(String browser, String system) {

    private static final Map<String, String> SYSTEMS = Map.of("Mac OS X", "macOS", "Ubuntu", "Linux");

    /** The device of this request; nothing where it does not say, or says what nobody knows. */
    public static Optional<Device> of(KeycloakSession session) {
        return Optional.ofNullable(
                        session.getProvider(DeviceRepresentationProvider.class).deviceRepresentation())
                .flatMap(Device::of);
    }

    static Optional<Device> of(DeviceRepresentation told) {
        return isKnown(told.getBrowser()) && isKnown(told.getOs())
                ? Optional.of(new Device(browserName(told.getBrowser()), systemName(told.getOs())))
                : Optional.empty();
    }

    private static boolean isKnown(String name) {
        return name != null
                && !name.startsWith(DeviceRepresentation.UNKNOWN)
                && !name.startsWith("Other")
                && !name.isBlank();
    }

    /** Keycloak says {@code Chrome Mobile/131.0.0}. */
    private static String browserName(String told) {
        return told.replaceFirst("/.*", "")
                .replace("Headless", "")
                .replaceAll("\\b(Mobile|iOS|WebView|UI/WKWebView)\\b", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String systemName(String told) {
        return SYSTEMS.getOrDefault(told, told);
    }
}
