package dev.roster.link;

import java.util.Locale;
import java.util.Set;

/** What a link is for ("Words", docs/rules.md). */
public enum Purpose {
    SIGN_IN,
    INVITATION,
    RECOVERY,
    /** Proves that an address that an identity provider told is the member's; in the browser that asked, and nowhere else. */
    CONNECT;

    /** The links that an Admin sends and that make an invited member active. */
    public static final Set<Purpose> ACTIVATING = Set.of(INVITATION, RECOVERY);

    /**
     * The name in the database and in pages: {@code sign-in}, {@code invitation}, {@code recovery}, {@code connect}. The
     * first three are words of the realm's settings, too.
     */
    public String purposeName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for the links that an Admin sends and that make an invited member active. */
    public boolean activates() {
        return ACTIVATING.contains(this);
    }

    static Purpose named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
