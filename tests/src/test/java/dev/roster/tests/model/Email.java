package dev.roster.tests.model;

import java.util.Set;

/**
 * An email with a link. Two of them are never equal.
 */
final class Email {

    private final Mailbox mailbox;
    private final Link link;
    private final Set<Request> answers;
    private final Sure hasCode;

    /**
     * @param answers the requests that it may answer: more than one only where the order is open
     * @param hasCode whether a code stands beside the link
     */
    Email(Mailbox mailbox, Link link, Set<Request> answers, Sure hasCode) {
        this.mailbox = mailbox;
        this.link = link;
        this.answers = Set.copyOf(answers);
        this.hasCode = hasCode;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    Link link() {
        return link;
    }

    Sure hasCode() {
        return hasCode;
    }

    boolean answers(Request request) {
        return answers.contains(request);
    }

    /** True where its code may be the one that the page waits for: same request, same address. */
    boolean fits(Login login) {
        return hasCode != Sure.NO
                && login.shown().filter(mailbox::equals).isPresent()
                && login.awaited().filter(answers::contains).isPresent();
    }

    /** True where nothing but this one email can answer what it answers. */
    boolean certain() {
        return answers.size() < 2;
    }
}
