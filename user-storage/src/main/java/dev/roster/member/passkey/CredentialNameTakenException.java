package dev.roster.member.passkey;

import dev.roster.error.RosterException;

/** Two credentials of a user cannot have the same name. */
public final class CredentialNameTakenException extends RosterException {

    private static final long serialVersionUID = 1L;

    CredentialNameTakenException() {
        super(Kind.CONFLICT, "name_taken", "name", "Another of your passkeys, keys or apps has this name.");
    }
}
