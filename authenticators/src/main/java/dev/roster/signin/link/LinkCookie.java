package dev.roster.signin.link;

import dev.roster.link.LinkAddress;
import dev.roster.link.Secret;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.Optional;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;

/**
 * Carries the secret from the address that was opened to the button, so that the address bar need not keep it. It is
 * {@code SameSite=Lax}: a browser sends it when somebody comes from their webmail, and never with a form that another
 * site makes it post.
 */
final class LinkCookie {

    private static final String NAME = "ROSTER_LINK";
    private static final int MAX_AGE_SECONDS = 1_800;

    private final KeycloakContext context;

    LinkCookie(KeycloakSession session) {
        this.context = session.getContext();
    }

    void keep(Secret secret) {
        set(secret.value(), MAX_AGE_SECONDS);
    }

    void forget() {
        set("", 0);
    }

    Optional<Secret> read() {
        Cookie cookie = context.getHttpRequest().getHttpHeaders().getCookies().get(NAME);
        return Optional.ofNullable(cookie).map(Cookie::getValue).map(Secret::presented);
    }

    private void set(String value, int maxAge) {
        URI page = LinkAddress.page(context.getUri().getBaseUri(), context.getRealm());
        context.getHttpResponse()
                .setCookieIfAbsent(new NewCookie.Builder(NAME)
                        .value(value)
                        .path(page.getRawPath())
                        .maxAge(maxAge)
                        .httpOnly(true)
                        .secure("https".equals(page.getScheme()))
                        .sameSite(NewCookie.SameSite.LAX)
                        .build());
    }
}
