package dev.roster.link;

/** What has become of a link. */
public enum LinkState {
    LIVE,
    USED,
    REVOKED,
    EXPIRED
}
