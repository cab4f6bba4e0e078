package dev.roster.mail;

/**
 * What an Admin may know about a mail.
 *
 * @param state {@code queued}, {@code sent} or {@code failing}
 * @param sentAt epoch milliseconds, or null while it is not sent
 * @param error one sentence about the last attempt, without host or password, or null
 */
public record Delivery(String state, Long sentAt, String error) {}
