package dev.roster.rest.organization;

import dev.roster.access.Team;
import dev.roster.organization.OrganizationName;
import dev.roster.organization.Organizations;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.json.JsonBody;
import dev.roster.rest.member.UsersResource;
import dev.roster.team.directory.OrganizationDirectory;
import dev.roster.team.directory.OrganizationView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** One organization that the caller administers. */
public final class OrganizationResource {

    private final Call call;
    private final Team team;

    OrganizationResource(Call call, Team team) {
        this.call = call;
        this.team = team;
    }

    @GET
    public Response get() {
        return Answer.ok(Answer.of(this::view));
    }

    /** Renames it. */
    @PUT
    public Response rename(InputStream body) {
        return Answer.ok(Answer.of(() -> {
            String name = JsonBody.read(body, OrganizationName.class).checked();
            new Organizations(call.session(), team.realm()).rename(team, name);
            return view();
        }));
    }

    /** What a form about a member of it may offer. */
    @GET
    @Path("form-options")
    public Response choices() {
        return Answer.ok(FormOptionsJson.of(team.realm()));
    }

    /** Lets nobody of it in. */
    @POST
    @Path("suspend")
    public Response suspend() {
        return setEnabled(false);
    }

    /** Lets them in again. */
    @POST
    @Path("resume")
    public Response resume() {
        return setEnabled(true);
    }

    /** The users of it. */
    @Path("users")
    public UsersResource users() {
        return new UsersResource(call, team);
    }

    private Response setEnabled(boolean enabled) {
        return Answer.done(() -> {
            call.access().requireOperator();
            new Organizations(call.session(), team.realm()).setEnabled(team, enabled);
        });
    }

    private OrganizationView view() {
        return OrganizationDirectory.get(call.session(), team);
    }
}
