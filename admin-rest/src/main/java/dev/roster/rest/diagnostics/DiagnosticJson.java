package dev.roster.rest.diagnostics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.team.diagnostics.Diagnostic;
import java.util.Locale;

/** A problem, as the API has it; count and error where there are any. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DiagnosticJson(String code, String realm, Long count, String error) {

    static DiagnosticJson of(Diagnostic problem) {
        return new DiagnosticJson(
                problem.kind().name().toLowerCase(Locale.ROOT),
                problem.realm(),
                problem.count() == 0 ? null : problem.count(),
                problem.error());
    }
}
