package dev.roster.signin.magic;

import dev.roster.member.SignIn;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;

/**
 * That somebody signed in with a password in this browser last time, so that the form for it comes first. The cookie
 * says that and nothing else.
 */
public final class PasswordPreference {

    private static final String NAME = "ROSTER_FIRST";
    private static final String PASSWORD = "password";
    private static final int MAX_AGE_SECONDS = 31_536_000;

    private final KeycloakContext context;

    public PasswordPreference(KeycloakSession session) {
        this.context = session.getContext();
    }

    /**
     * Keeps how somebody has just signed in here.
     *
     * @param method as in {@link SignIn#method()}
     */
    public void learn(String method) {
        if (SignIn.PASSWORD.equals(method)) {
            set(PASSWORD, MAX_AGE_SECONDS);
        } else if (SignIn.MAGIC_LINK.equals(method) && isSet()) {
            set("", 0);
        }
    }

    boolean isSet() {
        var cookie = context.getHttpRequest().getHttpHeaders().getCookies().get(NAME);
        return cookie != null && PASSWORD.equals(cookie.getValue());
    }

    private void set(String value, int maxAge) {
        URI path = Urls.realmBase(context.getUri().getBaseUri())
                .path("{realm}/")
                .build(context.getRealm().getName());
        context.getHttpResponse()
                .setCookieIfAbsent(new NewCookie.Builder(NAME)
                        .value(value)
                        .path(path.getRawPath())
                        .maxAge(maxAge)
                        .httpOnly(true)
                        .secure("https".equals(path.getScheme()))
                        .sameSite(NewCookie.SameSite.LAX)
                        .build());
    }
}
