package dev.roster.rest.organization;

import dev.roster.access.Team;
import dev.roster.directory.OrganizationDirectory;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.json.Paging;
import dev.roster.rest.member.UsersResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The organizations that the caller administers. */
public final class OrganizationsResource {

    private final Call call;

    public OrganizationsResource(Call call) {
        this.call = call;
    }

    @GET
    public Response list(
            @QueryParam("search") String search, @QueryParam("first") String first, @QueryParam("max") String max) {
        Paging paging = new Paging(first, max);
        return Answer.ok(Answer.of(() -> directory().list(text(search), paging.page())));
    }

    @GET
    @Path("count")
    public Response count(@QueryParam("search") String search) {
        return Answer.ok(Answer.of(() -> directory().count(text(search))));
    }

    /** The users of an organization that the caller administers. */
    @Path("{organization}/users")
    public UsersResource users(@PathParam("organization") String organizationId) {
        Team team = Answer.of(() -> call.access().team(organizationId));
        return new UsersResource(call, team);
    }

    private OrganizationDirectory directory() {
        return new OrganizationDirectory(call.session(), call.realm(), call.access());
    }

    private static String text(String search) {
        return search == null || search.isBlank() ? null : search.strip();
    }
}
