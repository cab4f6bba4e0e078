package dev.roster.signin.passkey;

import dev.roster.device.Device;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;

/**
 * The name that a new passkey or security key has until its owner gives another: from browser and system, as
 * <i>Chrome on Windows</i>, in the language of the page. Keycloak wants it to be unique among those of a user.
 */
final class KeyName {

    private static final int MANY = 1_000;

    private KeyName() {}

    /** A name that none of the user's credentials has. */
    static String next(KeycloakSession session, RequiredActionContext context) {
        Set<String> taken = context.getUser()
                .credentialManager()
                .getStoredCredentialsStream()
                .map(CredentialModel::getUserLabel)
                .collect(Collectors.toSet());
        String name = name(session, context);
        return IntStream.range(1, MANY)
                .mapToObj(number -> number == 1 ? name : name + ' ' + number)
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElse(name);
    }

    private static String name(KeycloakSession session, RequiredActionContext context) {
        return Device.of(session)
                .map(device -> context.form().getMessage("rosterKeyName", device.browser(), device.system()))
                .orElseGet(() -> context.form().getMessage("rosterKeyNameUnknown"));
    }
}
