package dev.roster.tests.demo;

import java.net.URI;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the demo says in the terminal once everything runs. */
record Announced(String text) {

    URI application() {
        return URI.create(find("Demo application +(\\S+)"));
    }

    URI inbox() {
        return URI.create(find("Inbox +(\\S+)"));
    }

    /** {@return Keycloak's address} */
    URI keycloak() {
        return URI.create(find("Keycloak +(\\S+)/admin\\s"));
    }

    /** {@return where the Admins of organizations manage their users} */
    URI console() {
        return URI.create(find("Users & Team +(\\S+)"));
    }

    String administrator() {
        return find("as (\\S+), password \\S+");
    }

    String administratorsPassword() {
        return find("as \\S+, password (\\S+)");
    }

    String password() {
        return find("all with the password (\\S+):");
    }

    /** {@return the address of the first person of that role in that organization} */
    String email(String role, String organization) {
        return find("(\\S+@\\S+) +" + role + " +" + organization + " ");
    }

    private String find(String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing like " + pattern + " in\n" + text));
    }
}
