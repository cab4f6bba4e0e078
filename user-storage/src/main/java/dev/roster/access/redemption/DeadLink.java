package dev.roster.access.redemption;

import dev.roster.link.Purpose;
import java.util.Optional;

/** A link does not work. */
public final class DeadLink extends Exception {

    private static final long serialVersionUID = 1L;

    private final LinkProblem problem;
    private final Purpose purpose;

    /**
     * @param purpose what the link was for, or null where it is unknown
     */
    public DeadLink(LinkProblem problem, Purpose purpose) {
        super(problem.problemName(), null, false, false);
        this.problem = problem;
        this.purpose = purpose;
    }

    public LinkProblem problem() {
        return problem;
    }

    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purpose);
    }
}
