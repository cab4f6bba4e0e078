package dev.roster.tests.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Connection.Method;
import org.jsoup.Jsoup;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.FormElement;

/**
 * A browser without scripts: it keeps cookies, follows redirects and submits forms. It stays on the server and stops
 * at an address elsewhere, such as an application's redirect URI, where nobody listens. Another object is another
 * browser.
 */
public final class Browser {

    private static final int LONGEST_CHAIN = 20;

    private final URI server;
    private final LoopbackCookies cookies = new LoopbackCookies();
    private final Connection session = Jsoup.newSession()
            .cookieStore(cookies)
            .followRedirects(false)
            .ignoreHttpErrors(true)
            .ignoreContentType(true)
            .maxBodySize(0)
            .header("Accept-Language", "en")
            .header("Accept", "text/html,*/*;q=0.8");

    /** A browser that stays on this server. */
    public Browser(URI server) {
        this.server = server;
    }

    /** Goes to an address as somebody who clicks a link in a mail does, and on from there. */
    public Page open(URI address) {
        return follow(Method.GET, address, List.of(), Map.of("Sec-Fetch-Site", "none"));
    }

    /** Asks for one address and follows nothing. */
    public Hop get(URI address) {
        return ask(Method.GET, address, List.of(), Map.of());
    }

    /** Asks for one address with headers that a browser would set, and follows nothing. */
    public Hop get(URI address, Map<String, String> headers) {
        return ask(Method.GET, address, List.of(), headers);
    }

    /** Asks for the headers of one address and follows nothing. */
    public Hop head(URI address) {
        return ask(Method.HEAD, address, List.of(), Map.of());
    }

    /** Submits a form with what it holds. */
    public Page submit(FormElement form) {
        return submit(form, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    /** Submits a form, with headers that a browser would set, or one that is up to no good. */
    public Page submit(FormElement form, Map<String, String> headers) {
        Method method = form.attr("method").equalsIgnoreCase("post") ? Method.POST : Method.GET;
        return follow(method, URI.create(form.absUrl("action")), form.formData(), headers);
    }

    /** Presses a button that tells by its name that it was pressed. */
    public Page press(FormElement form, String button) {
        List<KeyVal> data = new ArrayList<>(form.formData());
        data.add(HttpConnection.KeyVal.create(button, "yes"));
        return follow(Method.POST, URI.create(form.absUrl("action")), data, Map.of("Sec-Fetch-Site", "same-origin"));
    }

    /** Fills in fields of a form by name and submits it. */
    public Page submit(FormElement form, Fields fields) {
        fields.fill(form);
        return submit(form);
    }

    /** {@return names and values of the cookies, as {@code name=value}} */
    public List<String> cookies() {
        return cookies.getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .toList();
    }

    /** Forgets all cookies. */
    public void forgetCookies() {
        cookies.removeAll();
    }

    private Page follow(Method method, URI address, List<KeyVal> data, Map<String, String> headers) {
        List<Hop> hops = new ArrayList<>();
        Hop hop = ask(method, address, data, headers);
        hops.add(hop);
        while (hop.redirects()) {
            URI next = hop.location().orElseThrow();
            if (!isHere(next)) {
                return new Page(this, next, hops);
            }
            if (hops.size() == LONGEST_CHAIN) {
                throw new AssertionError("Redirected for ever: "
                        + hops.stream().map(Hop::address).toList());
            }
            hop = ask(Method.GET, next, List.of(), Map.of());
            hops.add(hop);
        }
        return new Page(this, hop.address(), hops);
    }

    private Hop ask(Method method, URI address, List<KeyVal> data, Map<String, String> headers) {
        Connection request =
                session.newRequest(address.toString()).method(method).data(data);
        headers.forEach(request::header);
        try {
            Connection.Response response = request.execute();
            return new Hop(
                    method.name(),
                    address,
                    response.statusCode(),
                    new Headers(response.multiHeaders()).withoutCase(),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isHere(URI address) {
        return address.getAuthority().equals(server.getAuthority());
    }
}
