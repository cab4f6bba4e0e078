package dev.roster.realm.part;

/**
 * What is not as Roster would have it, and is left alone because an operator has made it so.
 *
 * @param kind what sort of thing it is
 * @param name which of them
 */
public record Kept(String kind, String name) {}
