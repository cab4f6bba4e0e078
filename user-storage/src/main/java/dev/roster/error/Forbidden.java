package dev.roster.error;

/** The caller may not do that. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super(Kind.FORBIDDEN, "forbidden", null, "You are not allowed to do that.");
    }
}
