package dev.roster.rest.home;

import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.json.Paging;
import dev.roster.rest.json.SearchText;
import dev.roster.team.directory.HomeDirectory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The team realms in which the caller may make organizations. */
public final class HomesResource {

    private final Call call;

    public HomesResource(Call call) {
        this.call = call;
    }

    @GET
    public Response list(
            @QueryParam("search") String search, @QueryParam("first") String first, @QueryParam("max") String max) {
        Paging paging = new Paging(first, max);
        return Answer.ok(Answer.of(() -> directory().list(SearchText.of(search), paging.page()).stream()
                .map(HomeJson::of)
                .toList()));
    }

    @GET
    @Path("count")
    public Response count(@QueryParam("search") String search) {
        return Answer.ok(Answer.of(() -> directory().count(SearchText.of(search))));
    }

    private HomeDirectory directory() {
        return new HomeDirectory(call.session(), call.realm(), call.access());
    }
}
