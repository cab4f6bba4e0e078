package dev.roster.limit;

/**
 * Something that is counted against a limit.
 *
 * @param subject whose attempts they are: an address, a sender, a source
 */
public record Counted(Limit limit, String subject) {}
