package dev.roster.tests.console;

import com.microsoft.playwright.ConsoleMessage;
import dev.roster.tests.chromium.Tab;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What a tab asks for from now on, and what the browser complains about.
 *
 * @param addresses of all requests
 * @param complaints errors in the browser's console
 */
record Traffic(List<URI> addresses, List<String> complaints) {

    static Traffic of(Tab tab) {
        Traffic traffic = new Traffic(new CopyOnWriteArrayList<>(), new CopyOnWriteArrayList<>());
        tab.page().onRequest(request -> traffic.addresses.add(URI.create(request.url())));
        tab.page().onConsoleMessage(traffic::note);
        tab.page().onPageError(traffic.complaints::add);
        return traffic;
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }

    List<String> paths() {
        return addresses.stream().map(URI::getPath).toList();
    }
}
