package dev.roster.tests.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sequence that went wrong.
 *
 * @param steps up to the one at which it did
 * @param cause what was wrong
 */
record Failure(List<Step> steps, Throwable cause) {

    /** {@return the lines of Java that play it again} */
    String java() {
        return steps.stream().map(Step::java).collect(Collectors.joining(",\n        ", "List.of(\n        ", ")"));
    }
}
