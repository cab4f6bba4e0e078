package dev.roster.demo;

import java.util.List;
import java.util.Locale;

/**
 * A mail as the inbox shows it. Whatever is in it was written by others and is not to be trusted.
 *
 * @param id its name in the inbox; later mails have greater ones
 * @param at when it arrived, in epoch milliseconds
 * @param html its HTML part, or null
 * @param text its plain text part, or null
 */
record Mail(
        String id, long at, String from, String to, String subject, String html, String text, List<Header> headers) {

    boolean isTo(String address) {
        return to.toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT));
    }

    /** One header line, decoded. */
    record Header(String name, String value) {}
}
