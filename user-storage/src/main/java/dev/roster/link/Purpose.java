package dev.roster.link;

import java.util.Locale;

/** What a link is for (DESIGN.md, "Words"). */
public enum Purpose {
    SIGN_IN,
    INVITATION,
    RECOVERY;

    /** The name in the database, in pages and in realm attributes: {@code sign-in}, {@code invitation}, {@code recovery}. */
    public String purposeName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for the links that an Admin sends and that make an invited member active. */
    public boolean activates() {
        return this != SIGN_IN;
    }

    static Purpose named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
