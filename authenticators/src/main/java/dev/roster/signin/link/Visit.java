package dev.roster.signin.link;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** Whether somebody is going to see the answer to this request. */
final class Visit {

    private final String method;
    private final HttpHeaders headers;

    Visit(KeycloakSession session) {
        this.method = session.getContext().getHttpRequest().getHttpMethod();
        this.headers = session.getContext().getHttpRequest().getHttpHeaders();
    }

    /** False for HEAD, for what a browser fetches in advance, and for what it fetches as a part of another page. */
    boolean isByAPerson() {
        return HttpMethod.GET.equals(method) && !inAdvance() && isAPage();
    }

    private boolean inAdvance() {
        return Stream.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz")
                .map(headers::getHeaderString)
                .anyMatch(value -> value != null && announcesPrefetch(value.toLowerCase(Locale.ROOT)));
    }

    private static boolean announcesPrefetch(String value) {
        return value.contains("prefetch") || value.contains("prerender") || value.contains("preview");
    }

    private boolean isAPage() {
        String destination = headers.getHeaderString("Sec-Fetch-Dest");
        return destination == null || destination.equals("document");
    }
}
