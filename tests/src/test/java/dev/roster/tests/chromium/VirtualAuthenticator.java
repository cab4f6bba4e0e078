package dev.roster.tests.chromium;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/**
 * A device that makes passkeys with a finger, in a tab: Chromium's own, by its protocol. Whoever is asked touches it at
 * once.
 */
public final class VirtualAuthenticator {

    private final CDPSession chromium;
    private final String id;

    private VirtualAuthenticator(CDPSession chromium, String id) {
        this.chromium = chromium;
        this.id = id;
    }

    /** Gives a tab the authenticator of its device. */
    public static VirtualAuthenticator of(Tab tab) {
        return of(tab, "internal", true);
    }

    /** Puts a security key into a tab's device: it verifies nobody and finds nothing by itself. */
    public static VirtualAuthenticator securityKey(Tab tab) {
        return of(tab, "usb", false);
    }

    private static VirtualAuthenticator of(Tab tab, String transport, boolean verifies) {
        CDPSession chromium = tab.context().newCDPSession(tab.page());
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", transport);
        options.addProperty("hasResidentKey", verifies);
        options.addProperty("hasUserVerification", verifies);
        options.addProperty("isUserVerified", verifies);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        return new VirtualAuthenticator(
                chromium,
                chromium.send("WebAuthn.addVirtualAuthenticator", arguments)
                        .get("authenticatorId")
                        .getAsString());
    }

    /** A browser that offers no passkey in the autofill of a field: people press the button. To be called before a page. */
    public static void withoutAutofill(Tab tab) {
        tab.page().addInitScript("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
    }

    /** {@return how many passkeys it has} */
    public int passkeys() {
        JsonArray credentials = chromium.send("WebAuthn.getCredentials", its()).getAsJsonArray("credentials");
        return credentials.size();
    }

    /** A finger that it does not know, or knows again. */
    public void knowsFinger(boolean known) {
        JsonObject arguments = its();
        arguments.addProperty("isUserVerified", known);
        chromium.send("WebAuthn.setUserVerified", arguments);
    }

    /** Loses all that it has. */
    public void forget() {
        chromium.send("WebAuthn.clearCredentials", its());
    }

    private JsonObject its() {
        JsonObject arguments = new JsonObject();
        arguments.addProperty("authenticatorId", id);
        return arguments;
    }
}
