package dev.roster.rest.team;

import dev.roster.access.Administers;
import dev.roster.access.MemberAccess;
import dev.roster.member.MemberEntity;
import dev.roster.member.Role;
import dev.roster.realm.messages.ConsoleMessages;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.TrustedClient;
import dev.roster.rest.json.Paging;
import dev.roster.rest.me.MeJson;
import dev.roster.rest.member.MemberFilterParams;
import dev.roster.team.directory.Assignees;
import dev.roster.team.directory.TeamDirectory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.organization.OrganizationProvider;
import org.keycloak.services.cors.Cors;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** What members and applications may know about a team, with a token of any client. */
public final class TeamResource {

    private final KeycloakSession session;
    private final RealmModel realm;

    TeamResource(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** Lets a browser ask whether it may ask. */
    @OPTIONS
    @Path("{any:.*}")
    public Response preflight() {
        return Cors.builder().auth().preflight().allowedMethods("GET", "PUT").add(Response.ok());
    }

    /** Who asks. */
    @GET
    @Path("me")
    public Response me() {
        AuthResult owner = Bearer.of(session);
        return Answer.ok(Answer.of(() -> {
            MemberEntity self = access(owner).self();
            boolean administers = self.role() == Role.ADMIN && TrustedClient.is(owner.client());
            return MeJson.member(
                    TeamDirectory.self(session, realm, self),
                    session.getProvider(OrganizationProvider.class).getById(self.organizationId()),
                    administers ? Administers.ORGANIZATION : Administers.NONE);
        }));
    }

    /** The passkeys of who asks. */
    @Path("me/passkeys")
    public PasskeysResource passkeys() {
        return new PasskeysResource(session);
    }

    /** Whom work can be assigned to. */
    @GET
    @Path("assignees")
    public Response assignees(
            @QueryParam("organization") String organization,
            @QueryParam("search") String search,
            @QueryParam("role") String role,
            @QueryParam("first") String first,
            @QueryParam("max") String max) {
        AuthResult owner = Bearer.of(session);
        return Answer.ok(Answer.of(() -> {
            Assignees assignees = new Assignees(session, access(owner).organization(organization));
            MemberFilterParams filter = new MemberFilterParams(search, role, null, null);
            return assignees
                    .list(filter.query().search(), filter.query().role(), new Paging(first, max).page())
                    .stream()
                    .map(AssigneeJson::of)
                    .toList();
        }));
    }

    /** How many there are. */
    @GET
    @Path("assignees/count")
    public Response count(
            @QueryParam("organization") String organization,
            @QueryParam("search") String search,
            @QueryParam("role") String role) {
        AuthResult owner = Bearer.of(session);
        return Answer.ok(Answer.of(() -> {
            Assignees assignees = new Assignees(session, access(owner).organization(organization));
            MemberFilterParams filter = new MemberFilterParams(search, role, null, null);
            return assignees.count(filter.query().search(), filter.query().role());
        }));
    }

    /** What a page of ours says; for whoever asks, since a page has messages before anybody signs in. */
    @GET
    @Path("messages")
    public Response messages(@QueryParam("locale") String locale) {
        return Answer.ofLanguage(ConsoleMessages.of(session, locale));
    }

    private MemberAccess access(AuthResult owner) {
        return new MemberAccess(session, realm, owner.user());
    }
}
