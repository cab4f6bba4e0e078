package dev.roster.error;

/** The caller may not do that. */
public final class ForbiddenException extends RosterException {

    private static final long serialVersionUID = 1L;

    public ForbiddenException() {
        super(Kind.FORBIDDEN, "forbidden", null, "You are not allowed to do that.");
    }
}
