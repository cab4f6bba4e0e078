package dev.roster.signin.magic;

import dev.roster.member.SignIn;
import dev.roster.signin.RealmCookie;
import org.keycloak.models.KeycloakSession;

/**
 * That somebody signed in with a password in this browser last time, so that the form for it comes first. The cookie
 * says that and nothing else.
 */
public final class PasswordPreference {

    private static final String NAME = "ROSTER_FIRST";
    private static final String PASSWORD = "password";
    private static final int MAX_AGE_SECONDS = 31_536_000;

    private final KeycloakSession session;

    public PasswordPreference(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Keeps how somebody has just signed in here.
     *
     * @param method as in {@link SignIn#method()}
     */
    public void learn(String method) {
        if (SignIn.PASSWORD.equals(method)) {
            new RealmCookie(session, NAME).set(PASSWORD, MAX_AGE_SECONDS);
        } else if (SignIn.MAGIC_LINK.equals(method) && isSet()) {
            new RealmCookie(session, NAME).set("", 0);
        }
    }

    boolean isSet() {
        var cookie = session.getContext()
                .getHttpRequest()
                .getHttpHeaders()
                .getCookies()
                .get(NAME);
        return cookie != null && PASSWORD.equals(cookie.getValue());
    }
}
