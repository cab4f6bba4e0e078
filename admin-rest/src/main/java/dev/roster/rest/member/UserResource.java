package dev.roster.rest.member;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.access.Team;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.json.JsonBody;
import dev.roster.team.TeamMember;
import dev.roster.team.TeamMembers;
import dev.roster.team.change.Changes;
import dev.roster.team.change.MemberForm;
import dev.roster.team.deactivation.Deactivation;
import dev.roster.team.directory.MemberView;
import dev.roster.team.directory.TeamDirectory;
import dev.roster.team.factor.SecondFactorRemoval;
import dev.roster.team.invitation.Recovery;
import dev.roster.team.invitation.Withdrawal;
import dev.roster.team.password.PasswordForm;
import dev.roster.team.password.Passwords;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Consumer;

/** One user of an organization. */
public final class UserResource {

    private final Call call;
    private final Team team;
    private final String userId;
    private final TeamDirectory directory;

    UserResource(Call call, Team team, String userId) {
        this.call = call;
        this.team = team;
        this.userId = userId;
        this.directory = new TeamDirectory(call.session(), team);
    }

    @GET
    public Response get() {
        return Answer.ok(Answer.of(() -> details(directory.get(userId))));
    }

    /** Changes names and role. */
    @PUT
    public Response change(InputStream body) {
        return Answer.ok(Answer.of(() -> {
            TeamMember member = member();
            MemberForm form = JsonBody.read(body, MemberForm.class);
            new Changes(call.session(), team).apply(member, form.checked());
            return details(directory.get(userId));
        }));
    }

    /** Withdraws an invitation that was never accepted. */
    @DELETE
    public Response withdraw() {
        return Answer.done(() -> new Withdrawal(call.session(), team).withdraw(member()));
    }

    @POST
    @Path("deactivate")
    public Response deactivate() {
        return status(new Deactivation(call.session(), team)::deactivate);
    }

    @POST
    @Path("reactivate")
    public Response reactivate() {
        return status(new Deactivation(call.session(), team)::reactivate);
    }

    @PUT
    @Path("password")
    public Response setPassword(InputStream body) {
        return Answer.done(() -> {
            TeamMember member = member();
            new Passwords(call.session(), team).set(member, JsonBody.read(body, PasswordForm.class));
        });
    }

    /** Removes every second factor. */
    @DELETE
    @Path("second-factor")
    public Response removeSecondFactor() {
        return Answer.done(() -> new SecondFactorRemoval(call.session(), team).remove(member()));
    }

    /** <i>Send Link</i>. */
    @POST
    @Path("link")
    public Response sendLink() {
        return Answer.accepted(Answer.of(() -> {
            TeamMember member = member();
            return new SentLink(new Recovery(call.session(), team).send(member));
        }));
    }

    /** That a link is on its way; never the link. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SentLink(long expiresAt) {}

    private Response status(Consumer<TeamMember> rule) {
        return Answer.done(() -> rule.accept(member()));
    }

    private UserDetailsJson details(MemberView member) {
        return new UserDetailsJson(UserJson.of(member), directory.credentials(userId));
    }

    private TeamMember member() {
        return new TeamMembers(call.session(), team).get(userId);
    }
}
