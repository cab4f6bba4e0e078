package dev.roster.rest.diagnostics;

import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.team.diagnostics.Diagnostics;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;

/** What the caller ought to mend. */
public final class DiagnosticsResource {

    private final Call call;

    public DiagnosticsResource(Call call) {
        this.call = call;
    }

    @GET
    public Response list() {
        return Answer.ok(Answer.of(() -> new Diagnostics(call.session(), call.realm(), call.access())
                .list().stream().map(DiagnosticJson::of).toList()));
    }
}
