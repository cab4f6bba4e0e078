package dev.roster.tests.mail;

import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.TeamRealm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The sign-in page's requests for links in a realm, each from a login of its own. */
final class LinkRequests {

    private static final String SOURCE = "192.0.2.1";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TeamRealm realm;

    LinkRequests(TeamRealm realm) {
        this.realm = realm;
    }

    void ask(String address) {
        askFrom(SOURCE, address);
    }

    /** Asks from where nobody has asked before. */
    void askFromElsewhere(String address) {
        askFrom("elsewhere-" + COUNT.incrementAndGet(), address);
    }

    private void askFrom(String source, String address) {
        send(Map.of("address", address, "source", source));
    }

    /** Asks in a login whose page shows that it waits for this code. */
    void askWaitingFor(String code, String address) {
        send(Map.of("address", address, "source", SOURCE, "code", code));
    }

    /** Waits until every request was answered, whatever the answer is. */
    void awaitAnswers() {
        Patience.await("the answers").until(() -> mails().stream().noneMatch(row -> row.contains("queued")));
    }

    /** {@return the rows of the realm's mails, each as text} */
    List<String> mails() {
        String realmId =
                realm.keycloakApi().get("").expect(200).json().get("id").asText();
        return rows("ROSTER_MAIL").stream().filter(row -> row.contains(realmId)).toList();
    }

    /** {@return the ids of the realm's mails} */
    Set<String> mailIds() {
        return mails().stream().map(row -> row.substring(1, row.indexOf(','))).collect(Collectors.toSet());
    }

    /** {@return the rows of a table, each as text} */
    List<String> rows(String table) {
        return StreamSupport.stream(realm.server().inside().rows().get(table).spliterator(), false)
                .map(row -> row.asText())
                .toList();
    }

    /** {@return how many sign-in links the member has had} */
    long signInLinksOf(Member member) {
        return rows("ROSTER_LINK").stream()
                .filter(row -> row.contains(member.id()) && row.contains("sign-in"))
                .count();
    }

    private void send(Map<String, String> request) {
        Map<String, String> body = new HashMap<>(request);
        body.put("client", realm.clients().app().id());
        realm.server().inside().mails(realm).post("/requests", body).expect(204);
    }
}
