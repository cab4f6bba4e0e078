package dev.roster.access.request;

import dev.roster.link.Lifetime;
import dev.roster.link.Purpose;
import dev.roster.link.RequestingAuthentication;
import dev.roster.mail.Mail;
import dev.roster.mail.MailKind;
import dev.roster.mail.Outbox;
import java.util.Map;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The sign-in page's requests for links. Each costs the same whatever address was typed: whose it is, is found out when
 * the mail is sent.
 */
public final class SignInRequests {

    private final KeycloakSession session;
    private final RealmModel realm;

    public SignInRequests(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * Has a link sent, if the address is a member's.
     *
     * @return false over the limits (R59, docs/rules.md), whatever the address; then nothing happens
     */
    public boolean ask(SignInRequest request) {
        boolean allowed =
                new SignInLimits(session, realm).allow(request.address(), request.source(), request.knownBrowser());
        if (allowed) {
            long giveUpAt = Time.currentTimeMillis() + 1000L * Lifetime.of(Purpose.SIGN_IN, realm);
            session.getProvider(Outbox.class)
                    .addAfterCommit(realm, new Mail(MailKind.SIGN_IN, null, null, parameters(request), giveUpAt));
        }
        return allowed;
    }

    private static Map<String, String> parameters(SignInRequest request) {
        return Map.of(
                "request", request.id(),
                "address", request.address(),
                "rootSession", request.login().rootSessionId(),
                "tab", request.login().tabId(),
                "client", request.login().clientId());
    }

    /** The login that a request came from. */
    static RequestingAuthentication login(Map<String, String> parameters) {
        return new RequestingAuthentication(
                parameters.get("rootSession"), parameters.get("tab"), parameters.get("client"));
    }
}
