package dev.roster.access.redemption;

import dev.roster.access.SignInDenial;
import dev.roster.link.Purpose;
import java.util.Optional;

/** A link does not work. */
public final class InvalidLinkException extends Exception {

    private static final long serialVersionUID = 1L;

    private final InvalidLinkReason problem;
    private final Purpose purpose;
    private final SignInDenial denial;

    /**
     * @param purpose what the link was for, or null where it is unknown
     */
    public InvalidLinkException(InvalidLinkReason problem, Purpose purpose) {
        this(problem, purpose, null);
    }

    private InvalidLinkException(InvalidLinkReason problem, Purpose purpose, SignInDenial denial) {
        super(problem.problemName(), null, false, false);
        this.problem = problem;
        this.purpose = purpose;
        this.denial = denial;
    }

    /** The link is right, and its member may not come in. */
    static InvalidLinkException refused(Purpose purpose, SignInDenial denial) {
        return new InvalidLinkException(InvalidLinkReason.REFUSED, purpose, denial);
    }

    public InvalidLinkReason problem() {
        return problem;
    }

    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }

    /** Why the member may not come in, where that is the problem. For events and the log alone. */
    public Optional<SignInDenial> denial() {
        return Optional.ofNullable(denial);
    }
}
