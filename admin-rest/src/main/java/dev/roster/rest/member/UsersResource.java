package dev.roster.rest.member;

import dev.roster.access.Team;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.json.JsonBody;
import dev.roster.rest.json.Paging;
import dev.roster.team.directory.MemberView;
import dev.roster.team.directory.TeamDirectory;
import dev.roster.team.invitation.InvitationForm;
import dev.roster.team.invitation.Invitations;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** The users of one organization. */
public final class UsersResource {

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

    /** One of them; that there is somebody with this id is checked before anything else. */
    @Path("{user}")
    public UserResource user(@PathParam("user") String userId) {
        return new UserResource(call, team, userId);
    }

    /** Invites somebody. */
    @POST
    public Response invite(InputStream body) {
        UserJson invited = Answer.of(() -> {
            InvitationForm form = JsonBody.read(body, InvitationForm.class);
            MemberView member = directory.get(new Invitations(call.session(), team).invite(form.checked(team.realm())));
            return UserJson.of(member);
        });
        return Answer.created(
                call.uri().getAbsolutePathBuilder().path(invited.id()).build(), invited);
    }
}
