package dev.roster.rest.member;

import dev.roster.access.Team;
import dev.roster.directory.TeamDirectory;
import dev.roster.invitation.InvitationForm;
import dev.roster.invitation.Invitations;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.json.JsonBody;
import dev.roster.rest.json.Paging;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.events.admin.OperationType;

/** The users of one organization. */
public final class UsersResource {

    private static final String RESOURCE = "ROSTER_MEMBER";

    private final Call call;
    private final Team team;
    private final TeamDirectory directory;

    public UsersResource(Call call, Team team) {
        this.call = call;
        this.team = team;
        this.directory = new TeamDirectory(call.session(), team);
    }

    @GET
    public Response list(
            @QueryParam("search") String search,
            @QueryParam("role") String role,
            @QueryParam("status") String status,
            @QueryParam("sort") String sort,
            @QueryParam("first") String first,
            @QueryParam("max") String max) {
        MemberFilterParams filter = new MemberFilterParams(search, role, status, sort);
        Paging paging = new Paging(first, max);
        return Answer.ok(Answer.of(() -> directory.list(filter.query(), paging.page()).stream()
                .map(UserJson::of)
                .toList()));
    }

    @GET
    @Path("count")
    public Response count(
            @QueryParam("search") String search, @QueryParam("role") String role, @QueryParam("status") String status) {
        MemberFilterParams filter = new MemberFilterParams(search, role, status, null);
        return Answer.ok(Answer.of(() -> directory.count(filter.query())));
    }

    @GET
    @Path("{user}")
    public Response get(@PathParam("user") String userId) {
        return Answer.ok(Answer.of(() -> UserJson.of(directory.get(userId))));
    }

    /** Invites somebody. */
    @POST
    public Response invite(InputStream body) {
        UserJson invited = Answer.of(() -> {
            InvitationForm form = JsonBody.read(body, InvitationForm.class);
            String userId = new Invitations(call.session(), team).invite(form.checked(team.realm()));
            return UserJson.of(directory.get(userId));
        });
        call.note(OperationType.CREATE, RESOURCE, invited.id(), invited);
        return Answer.created(
                call.uri().getAbsolutePathBuilder().path(invited.id()).build(), invited);
    }
}
