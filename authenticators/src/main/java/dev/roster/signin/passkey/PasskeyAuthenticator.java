package dev.roster.signin.passkey;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.keycloak.WebAuthnConstants;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.WebAuthnConditionalUIAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Takes a passkey (Web Authentication, a discoverable credential with user verification) that a page of the sign-in has
 * asked for. What is right is decided by Keycloak's own authenticator; this one is a step of the flow of its own, so that
 * the claim {@code amr} tells a passkey from a password, and so that it never comes first by itself.
 */
final class PasskeyAuthenticator implements Authenticator {

    private final WebAuthnConditionalUIAuthenticator webAuthn;

    PasskeyAuthenticator(KeycloakSession session) {
        this.webAuthn = new WebAuthnConditionalUIAuthenticator(session, PasskeyAuthenticator::page);
    }

    /** Another page of the login may have asked, and its form leads here with what the browser answered. */
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (isAnswered(context)) {
            action(context);
        } else if (PasskeyOption.isPossible(context)) {
            context.challenge(page(context));
        } else {
            context.attempted();
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        if (context.getHttpRequest().getDecodedFormParameters().containsKey("cancel")) {
            context.cancelLogin();
        } else if (isAnswered(context) && wasAsked(context) && PasskeyOption.isPossible(context)) {
            webAuthn.action(context);
        } else {
            context.challenge(page(context));
        }
    }

    private static boolean isAnswered(AuthenticationFlowContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        return form.containsKey(WebAuthnConstants.AUTHENTICATOR_DATA)
                && form.containsKey(WebAuthnConstants.USER_HANDLE)
                && isBlank(form.getFirst(WebAuthnConstants.ERROR));
    }

    /** What a browser says of an error is for its own page: here it would only stand in logs and events. */
    private static boolean isBlank(String error) {
        return error == null || error.isBlank();
    }

    private static boolean wasAsked(AuthenticationFlowContext context) {
        return context.getAuthenticationSession().getAuthNote(WebAuthnConstants.AUTH_CHALLENGE_NOTE) != null;
    }

    private static Response page(AuthenticationFlowContext context) {
        PasskeyOption.addToOwn(context);
        return context.form().createForm("roster-passkey.ftl");
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return PasskeyOption.has(user);
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
