package dev.roster.link;

/** A link that a secret opened, and what had become of it when it was looked up. */
public record FoundLink(LinkEntity link, LinkState state) {}
