package dev.roster.rest.activation;

import dev.roster.rest.call.Call;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

/** All that there is in a realm without Roster: the way to switch it on. */
public final class RosterOffResource {

    private final Call call;

    public RosterOffResource(Call call) {
        this.call = call;
    }

    @Path("activation")
    public ActivationResource switchOn() {
        return new ActivationResource(call);
    }

    /** Anything else is as unknown as any path that Keycloak has never heard of. */
    @SuppressWarnings("DoNotCallSuggester")
    @Path("{any: .*}")
    public Object other() {
        throw new NotFoundException();
    }
}
