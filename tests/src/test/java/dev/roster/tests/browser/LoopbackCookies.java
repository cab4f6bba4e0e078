package dev.roster.tests.browser;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/**
 * A cookie jar that treats http://localhost as a secure origin, as browsers do: Keycloak's cookies are Secure there too
 * (W3C Secure Contexts, "potentially trustworthy origin").
 */
final class LoopbackCookies implements CookieStore {

    private final CookieStore store = new CookieManager().getCookieStore();

    @Override
    public void add(URI uri, HttpCookie cookie) {
        HttpCookie kept = (HttpCookie) cookie.clone();
        kept.setSecure(false);
        kept.setVersion(0);
        store.add(uri, kept);
    }

    @Override
    public List<HttpCookie> get(URI uri) {
        return store.get(uri);
    }

    @Override
    public List<HttpCookie> getCookies() {
        return store.getCookies();
    }

    @Override
    public List<URI> getURIs() {
        return store.getURIs();
    }

    @Override
    public boolean remove(URI uri, HttpCookie cookie) {
        return store.remove(uri, cookie);
    }

    @Override
    public boolean removeAll() {
        return store.removeAll();
    }
}
