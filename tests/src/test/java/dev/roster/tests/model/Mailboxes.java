package dev.roster.tests.model;

import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What really came, beside what the model says that must have come. */
final class Mailboxes {

    private final TeamRealm realm;
    private final People people;
    private final Map<Email, Mail> came = new HashMap<>();
    private final Map<Mailbox, Integer> before = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    Mailboxes(TeamRealm realm, People people) {
        this.realm = realm;
        this.people = people;
        awaitQueued(0);
        for (Who who : List.of(Who.ANNA, Who.BEN)) {
            Mailbox mailbox = new Mailbox(who, 0);
            before.put(mailbox, links(mailbox).size());
        }
    }

    /** Waits until the worker has answered all it may, and compares with the model. */
    void settle(Model model) {
        awaitQueued(model.pending().size());
        model.mailboxes().forEach(mailbox -> settle(model, mailbox));
    }

    /** Waits until nothing is on its way any more. */
    void rest() {
        awaitQueued(0);
    }

    Mail of(Email email) {
        return came.get(email);
    }

    Optional<String> codeOf(Email email) {
        return Optional.of(of(email)).filter(Mail::hasCode).map(Mail::code);
    }

    /** What was not as it should be, but does not keep a sequence from going on. */
    List<String> complaints() {
        return complaints;
    }

    private void settle(Model model, Mailbox mailbox) {
        List<Email> expected = model.emails().stream()
                .filter(email -> email.mailbox().equals(mailbox))
                .toList();
        List<Mail> found = links(mailbox);
        int first = before.getOrDefault(mailbox, 0);
        if (found.size() - first != expected.size()) {
            throw new AssertionError("%d emails must have come to %s, but %d came"
                    .formatted(expected.size(), mailbox, found.size() - first));
        }
        for (int i = 0; i < expected.size(); i++) {
            if (came.put(expected.get(i), found.get(first + i)) == null) {
                compare(expected.get(i), found.get(first + i));
            }
        }
    }

    private void compare(Email expected, Mail found) {
        boolean asExpected = expected.hasCode() == Sure.MAYBE || expected.hasCode() == Sure.of(found.hasCode());
        if (!asExpected) {
            complaints.add(
                    "An email to %s must%s have a code".formatted(expected.mailbox(), found.hasCode() ? " not" : ""));
        }
    }

    /** Notices have no link, and are no proof of anything. */
    private List<Mail> links(Mailbox mailbox) {
        return realm.server().inbox().mailsTo(people.address(mailbox)).stream()
                .filter(mail -> mail.text().contains("/link/"))
                .toList();
    }

    private void awaitQueued(int count) {
        Patience.await("until all but " + count + " mails are out")
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(15))
                .until(() -> realm.server().inside().queuedMails(realm) == count);
    }
}
