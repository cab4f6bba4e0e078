package dev.roster.tests.model;

import java.util.Locale;

/**
 * An address and who reads what comes there.
 *
 * @param owner who reads it, for ever
 * @param number counts the addresses that the owner has had
 */
record Mailbox(Who owner, int number) {

    String address(String domain) {
        return "%s-%d@%s".formatted(owner.name().toLowerCase(Locale.ROOT), number, domain);
    }
}
