package dev.roster.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.team.diagnostics.Problem;
import java.util.Locale;

/** A problem, as the API has it; count and error where there are any. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemJson(String code, String realm, Long count, String error) {

    static ProblemJson of(Problem problem) {
        return new ProblemJson(
                problem.kind().name().toLowerCase(Locale.ROOT),
                problem.realm(),
                problem.count() == 0 ? null : problem.count(),
                problem.error());
    }
}
