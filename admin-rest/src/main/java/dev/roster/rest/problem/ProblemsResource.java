package dev.roster.rest.problem;

import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.team.diagnostics.Problems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;

/** What the caller ought to mend. */
public final class ProblemsResource {

    private final Call call;

    public ProblemsResource(Call call) {
        this.call = call;
    }

    @GET
    public Response list() {
        return Answer.ok(Answer.of(() -> new Problems(call.session(), call.realm(), call.access())
                .list().stream().map(ProblemJson::of).toList()));
    }
}
