package dev.roster.access.redemption;

import dev.roster.link.Purpose;
import java.util.Optional;

/** A link does not work. */
public final class InvalidLinkException extends Exception {

    private static final long serialVersionUID = 1L;

    private final InvalidLinkReason problem;
    private final Purpose purpose;

    /**
     * @param purpose what the link was for, or null where it is unknown
     */
    public InvalidLinkException(InvalidLinkReason problem, Purpose purpose) {
        super(problem.problemName(), null, false, false);
        this.problem = problem;
        this.purpose = purpose;
    }

    public InvalidLinkReason problem() {
        return problem;
    }

    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }
}
