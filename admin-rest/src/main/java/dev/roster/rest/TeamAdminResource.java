package dev.roster.rest;

import dev.roster.rest.call.Call;
import dev.roster.rest.me.MeResource;
import dev.roster.rest.organization.OrganizationsResource;
import jakarta.ws.rs.Path;

/** The root of the REST API for administrators. */
public final class TeamAdminResource {

    private final Call call;

    TeamAdminResource(Call call) {
        this.call = call;
    }

    /** Who asks. */
    @Path("me")
    public MeResource me() {
        return new MeResource(call);
    }

    /** The organizations that the caller administers. */
    @Path("organizations")
    public OrganizationsResource organizations() {
        return new OrganizationsResource(call);
    }
}
