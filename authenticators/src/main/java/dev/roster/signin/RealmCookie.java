package dev.roster.signin;

import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.Urls;

/** A cookie for the pages of a realm, which no script can read. */
public final class RealmCookie {

    private final KeycloakContext context;
    private final String name;

    public RealmCookie(KeycloakSession session, String name) {
        this.context = session.getContext();
        this.name = name;
    }

    /** Sets it in this answer, or takes it back where the age is zero. */
    public void set(String value, int maxAgeSeconds) {
        URI path = Urls.realmBase(context.getUri().getBaseUri())
                .path("{realm}/")
                .build(context.getRealm().getName());
        context.getHttpResponse()
                .setCookieIfAbsent(new NewCookie.Builder(name)
                        .value(value)
                        .path(path.getRawPath())
                        .maxAge(maxAgeSeconds)
                        .httpOnly(true)
                        .secure("https".equals(path.getScheme()))
                        .sameSite(NewCookie.SameSite.LAX)
                        .build());
    }
}
