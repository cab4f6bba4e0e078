package dev.roster.team.password;

import dev.roster.error.RosterException;

/** The password policy of the realm, or the product's own least length, refuses a password (R32, docs/rules.md). */
public final class PasswordPolicyException extends RosterException {

    private static final long serialVersionUID = 1L;

    PasswordPolicyException(String sentence) {
        super(Kind.BAD_INPUT, "password_policy", "password", sentence);
    }
}
