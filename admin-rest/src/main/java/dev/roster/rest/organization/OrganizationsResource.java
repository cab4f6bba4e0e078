package dev.roster.rest.organization;

import dev.roster.access.Team;
import dev.roster.organization.OrganizationForm;
import dev.roster.organization.Organizations;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.json.JsonBody;
import dev.roster.rest.json.Paging;
import dev.roster.rest.json.SearchText;
import dev.roster.team.directory.OrganizationDirectory;
import dev.roster.team.directory.OrganizationView;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

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
        return Answer.ok(Answer.of(() -> directory().list(SearchText.of(search), paging.page())));
    }

    @GET
    @Path("count")
    public Response count(@QueryParam("search") String search) {
        return Answer.ok(Answer.of(() -> directory().count(SearchText.of(search))));
    }

    /** Makes a tenant and invites its first Admin. */
    @POST
    public Response create(InputStream body) {
        OrganizationView made = Answer.of(() -> {
            call.access().requireOperator();
            OrganizationForm form = JsonBody.read(body, OrganizationForm.class);
            Team team = new Organizations(call.session(), call.access().switchToHome(form.realm()))
                    .create(call.access(), form);
            return OrganizationDirectory.get(call.session(), team);
        });
        return Answer.created(
                call.uri().getAbsolutePathBuilder().path(made.id()).build(), made);
    }

    /** One of them. */
    @Path("{organization}")
    public OrganizationResource organization(@PathParam("organization") String organizationId) {
        return new OrganizationResource(call, Answer.of(() -> call.access().switchToTeam(organizationId)));
    }

    private OrganizationDirectory directory() {
        return new OrganizationDirectory(call.session(), call.realm(), call.access());
    }
}
