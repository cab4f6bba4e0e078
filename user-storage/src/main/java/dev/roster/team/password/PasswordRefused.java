package dev.roster.team.password;

import dev.roster.error.Refusal;

/** The password policy of the realm, or the product's own least length, refuses a password (R32, docs/rules.md). */
public final class PasswordRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    PasswordRefused(String sentence) {
        super(Kind.BAD_INPUT, "password_policy", "password", sentence);
    }
}
