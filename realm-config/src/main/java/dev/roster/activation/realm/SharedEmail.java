package dev.roster.activation.realm;

import dev.roster.error.Refusal;

/** Two users of the realm have the same email, by which Roster tells people apart. */
public final class SharedEmail extends Refusal {

    private static final long serialVersionUID = 1L;

    SharedEmail() {
        super(
                Kind.CONFLICT,
                "shared_email",
                null,
                "Some users of the realm have the same email. Give each their own first.");
    }
}
