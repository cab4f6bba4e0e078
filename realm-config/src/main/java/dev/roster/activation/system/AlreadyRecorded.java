package dev.roster.activation.system;

import dev.roster.error.Refusal;

/** There is a system-admin organization; another cannot take its place. */
public final class AlreadyRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyRecorded() {
        super(Kind.CONFLICT, "already_recorded", null, "There is a system-admin organization already.");
    }
}
