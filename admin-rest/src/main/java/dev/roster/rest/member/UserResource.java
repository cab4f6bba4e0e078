package dev.roster.rest.member;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.roster.access.Team;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Audited;
import dev.roster.rest.call.AuditedChange;
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
import java.util.List;
import java.util.function.Predicate;
import org.keycloak.events.admin.OperationType;

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
            MemberView before = directory.get(userId);
            MemberForm form = JsonBody.read(body, MemberForm.class);
            new Changes(call.session(), team).apply(member(), form.checked());
            return details(noted(OperationType.UPDATE, before, directory.get(userId)));
        }));
    }

    /** Withdraws an invitation that was never accepted. */
    @DELETE
    public Response withdraw() {
        return Answer.done(() -> {
            MemberView before = directory.get(userId);
            new Withdrawal(call.session(), team).withdraw(member());
            noted(OperationType.DELETE, before, null);
        });
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
            note(OperationType.UPDATE, Audited.PASSWORD, "/password", member, null, null);
        });
    }

    /** Removes every second factor. */
    @DELETE
    @Path("second-factor")
    public Response removeSecondFactor() {
        return Answer.done(() -> {
            TeamMember member = member();
            List<String> removed = new SecondFactorRemoval(call.session(), team).remove(member);
            if (!removed.isEmpty()) {
                note(
                        OperationType.DELETE,
                        Audited.SECOND_FACTOR,
                        "/second-factor",
                        member,
                        new RemovedFactors(removed),
                        null);
            }
        });
    }

    /** <i>Send Link</i>. */
    @POST
    @Path("link")
    public Response sendLink() {
        return Answer.accepted(Answer.of(() -> {
            TeamMember member = member();
            SentLink sent = new SentLink(new Recovery(call.session(), team).send(member));
            note(OperationType.CREATE, Audited.LINK, "/link", member, null, sent);
            return sent;
        }));
    }

    /** That a link is on its way; never the link. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SentLink(long expiresAt) {}

    /** The types of the credentials that were removed. */
    public record RemovedFactors(List<String> secondFactors) {}

    private Response status(Predicate<TeamMember> rule) {
        return Answer.done(() -> {
            MemberView before = directory.get(userId);
            if (rule.test(member())) {
                noted(OperationType.UPDATE, before, directory.get(userId));
            }
        });
    }

    private UserDetailsJson details(MemberView member) {
        return new UserDetailsJson(UserJson.of(member), directory.credentials(userId));
    }

    private TeamMember member() {
        return new TeamMembers(call.session(), team).get(userId);
    }

    private MemberView noted(OperationType operation, MemberView before, MemberView after) {
        MemberState to = after == null ? null : MemberState.of(after);
        AuditedChange change = AuditedChange.ofUser(team, before.id(), before.email(), MemberState.of(before), to);
        call.note(operation, Audited.MEMBER, path(), change);
        return after;
    }

    private void note(
            OperationType operation, Audited resource, String below, TeamMember member, Object from, Object to) {
        AuditedChange change =
                AuditedChange.ofUser(team, member.id(), member.user().getEmail(), from, to);
        call.note(operation, resource, path() + below, change);
    }

    private String path() {
        return UsersResource.path(team) + "/" + userId;
    }
}
