package dev.roster.member.passkey;

import dev.roster.error.Refusal;

/** Two credentials of a user cannot have the same name. */
public final class CredentialNameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    CredentialNameTaken() {
        super(Kind.CONFLICT, "name_taken", "name", "Another of your passkeys, keys or apps has this name.");
    }
}
