package dev.roster.access.redemption;

import java.util.Locale;

/** Why a link does not work. */
public enum InvalidLinkReason {
    /** Forged, cut off, of another realm, or of somebody who is gone: these must look alike. */
    UNKNOWN,
    EXPIRED,
    USED,
    REVOKED,
    /** The member is deactivated or locked, or the organization is suspended. */
    REFUSED,
    /** The browser that presses is not the one that opened the link, or it opened another one meanwhile. */
    INTERRUPTED,
    /** It works in one browser only, and this is another one. */
    ELSEWHERE,
    /** It connects an account whose identity provider was switched off meanwhile. */
    PROVIDER_OFF;

    /** The name that pages use, in lower case. */
    public String problemName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
