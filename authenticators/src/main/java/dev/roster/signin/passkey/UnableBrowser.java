package dev.roster.signin.passkey;

import dev.roster.signin.RealmCookie;
import java.time.Duration;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;

/**
 * Which browsers are not worth an offer: those that say nothing of themselves, as programs do, and those that have found
 * out that the device makes no passkeys by itself. The cookie says that and nothing else.
 */
final class UnableBrowser {

    private static final String NAME = "ROSTER_NO_PASSKEYS";
    private static final String YES = "true";
    private static final int MAX_AGE_SECONDS = (int) Duration.ofDays(30).toSeconds();

    private final KeycloakSession session;

    UnableBrowser(KeycloakSession session) {
        this.session = session;
    }

    /** True where this request is no page of a browser (Fetch Metadata), or one of a browser that is known to be unable. */
    boolean is() {
        HttpRequest request = session.getContext().getHttpRequest();
        return !"document".equals(request.getHttpHeaders().getHeaderString("Sec-Fetch-Dest"))
                || request.getHttpHeaders().getCookies().containsKey(NAME);
    }

    void remember() {
        new RealmCookie(session, NAME).set(YES, MAX_AGE_SECONDS);
    }
}
