package dev.roster.error;

/** An id that is unknown, or belongs to somebody else: the two must look alike. */
public final class NotFoundException extends RosterException {

    private static final long serialVersionUID = 1L;

    public NotFoundException() {
        super(Kind.NOT_FOUND, "not_found", null, "Not found.");
    }
}
