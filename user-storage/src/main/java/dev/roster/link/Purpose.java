package dev.roster.link;

import java.util.Locale;

/** What a link is for, and how long it lives unless the realm says otherwise (DESIGN.md, "Words"). */
public enum Purpose {
    SIGN_IN(1_800),
    INVITATION(604_800),
    RECOVERY(86_400);

    private final int defaultSeconds;

    Purpose(int defaultSeconds) {
        this.defaultSeconds = defaultSeconds;
    }

    /** The name in the database, in pages and in realm attributes: {@code sign-in}, {@code invitation}, {@code recovery}. */
    public String purposeName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for the links that an Admin sends and that make an invited member active. */
    public boolean activates() {
        return this != SIGN_IN;
    }

    /** How long a link of this purpose is valid in a realm that sets nothing, in seconds. */
    int defaultSeconds() {
        return defaultSeconds;
    }

    static Purpose named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
