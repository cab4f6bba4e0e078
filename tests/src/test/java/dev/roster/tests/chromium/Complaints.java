package dev.roster.tests.chromium;

import java.util.ArrayList;
import java.util.List;

/**
 * What the pages of some tabs have complained about.
 *
 * @param all errors on the console and scripts that failed, one line each
 */
public record Complaints(List<String> all) {

    /** Nobody has complained yet. */
    public Complaints() {
        this(new ArrayList<>());
    }

    /** Listens to all pages of this tab from now on. */
    public void listenTo(Tab tab) {
        tab.context()
                .onWebError(error -> all.add("%s: %s".formatted(error.page().url(), error.error())));
        tab.context().onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                all.add("%s: %s".formatted(message.location(), message.text()));
            }
        });
    }
}
