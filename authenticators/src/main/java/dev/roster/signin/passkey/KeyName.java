package dev.roster.signin.passkey;

import dev.roster.member.device.Device;
import dev.roster.member.passkey.FreeName;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.models.KeycloakSession;

/**
 * The name that a new passkey or security key has until its owner gives another: from browser and system, as
 * <i>Chrome on Windows</i>, in the language of the page. Keycloak wants it to be unique among those of a user.
 */
final class KeyName {

    private KeyName() {}

    /** A name that none of the user's credentials has. */
    static String next(KeycloakSession session, RequiredActionContext context) {
        return FreeName.of(context.getUser(), name(session, context));
    }

    /** For a security key, which is no part of the browser: <i>Security key</i>. */
    static String nextSecurityKey(RequiredActionContext context) {
        return FreeName.of(context.getUser(), context.form().getMessage("rosterWay.webauthn"));
    }

    private static String name(KeycloakSession session, RequiredActionContext context) {
        return Device.of(session)
                .map(device -> context.form().getMessage("rosterKeyName", device.browser(), device.system()))
                .orElseGet(() -> context.form().getMessage("rosterKeyNameUnknown"));
    }
}
