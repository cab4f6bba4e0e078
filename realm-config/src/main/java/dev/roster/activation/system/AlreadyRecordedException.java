package dev.roster.activation.system;

import dev.roster.error.RosterException;

/** There is a system-admin organization; another cannot take its place. */
public final class AlreadyRecordedException extends RosterException {

    private static final long serialVersionUID = 1L;

    AlreadyRecordedException() {
        super(Kind.CONFLICT, "already_recorded", null, "There is a system-admin organization already.");
    }
}
