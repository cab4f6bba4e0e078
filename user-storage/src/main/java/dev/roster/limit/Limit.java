package dev.roster.limit;

import java.time.Duration;

/** How often something may be tried in a window, over all nodes (R59, docs/rules.md). A window opens with a first attempt. */
public enum Limit {
    /** Invitation and recovery links that one administrator sends. */
    LINKS_PER_SENDER(1_000, Duration.ofHours(1)),
    /** Invitation and recovery links that one organization sends to one address. */
    LINKS_PER_ORGANIZATION_AND_ADDRESS(10, Duration.ofDays(1)),
    /** Invitation and recovery links to one address: so many that no single organization uses them up. */
    LINKS_PER_ADDRESS(50, Duration.ofDays(1)),
    /** Addresses that one administrator is told to be in use. */
    TAKEN_ADDRESSES_PER_SENDER(60, Duration.ofHours(1)),
    /** Sign-in links that one source asks for, for one address. */
    SIGN_IN_LINKS_PER_SOURCE_AND_ADDRESS(5, Duration.ofMinutes(15)),
    /** Sign-in links to one address, whoever asks. */
    SIGN_IN_LINKS_PER_ADDRESS(20, Duration.ofHours(1)),
    /** Sign-in links that one source asks for, whatever the address. */
    SIGN_IN_LINKS_PER_SOURCE(100, Duration.ofHours(1)),
    /** Sign-in links asked for in a browser in which the member has signed in before: strangers cannot use these up. */
    SIGN_IN_LINKS_PER_KNOWN_BROWSER(5, Duration.ofHours(1)),
    /** Wrong codes for one address, over all logins. */
    WRONG_CODES_PER_ADDRESS(10, Duration.ofDays(1)),
    /** Wrong codes from one source, over all addresses. */
    WRONG_CODES_PER_SOURCE(100, Duration.ofDays(1)),
    /** Wrong codes in a realm: many more than people mistype. */
    WRONG_CODES_PER_REALM(1_000, Duration.ofDays(1)),
    /** How often one member tells the Admins that it was not them. */
    ALARMS_PER_MEMBER(3, Duration.ofDays(1)),
    /** Wrong second factors of a member whom wrong passwords have locked, after a link. */
    SECOND_FACTORS_WHILE_LOCKED(10, Duration.ofDays(1));

    private final int most;
    private final Duration window;

    Limit(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    /** How many attempts a window allows. */
    public int most() {
        return most;
    }

    Duration window() {
        return window;
    }

    /** What is counted against this limit: an address, a sender, a source. */
    public Counted of(String subject) {
        return new Counted(this, subject);
    }
}
