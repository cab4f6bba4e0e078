package dev.roster.rest.realm;

import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.json.Paging;
import dev.roster.rest.json.SearchText;
import dev.roster.team.directory.TenantRealmDirectory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The team realms in which the caller may make organizations. */
public final class RealmsResource {

    private final Call call;

    public RealmsResource(Call call) {
        this.call = call;
    }

    @GET
    public Response list(
            @QueryParam("search") String search, @QueryParam("first") String first, @QueryParam("max") String max) {
        Paging paging = new Paging(first, max);
        return Answer.ok(Answer.of(() -> directory().list(SearchText.of(search), paging.page()).stream()
                .map(RealmJson::of)
                .toList()));
    }

    @GET
    @Path("count")
    public Response count(@QueryParam("search") String search) {
        return Answer.ok(Answer.of(() -> directory().count(SearchText.of(search))));
    }

    private TenantRealmDirectory directory() {
        return new TenantRealmDirectory(call.session(), call.realm(), call.access());
    }
}
