package dev.roster.access;

/** Somebody does not come in. */
public final class SignInDeniedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final SignInDenial denial;

    public SignInDeniedException(SignInDenial denial) {
        super(denial.reason(), null, false, false);
        this.denial = denial;
    }

    public SignInDenial denial() {
        return denial;
    }
}
