package dev.roster.rest;

import dev.roster.activation.system.SystemOrganizationAdoption;
import dev.roster.rest.activation.ActivationResource;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.diagnostics.DiagnosticsResource;
import dev.roster.rest.me.MeResource;
import dev.roster.rest.organization.OrganizationsResource;
import dev.roster.rest.realm.RealmsResource;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

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

    /** Where the caller may make organizations. */
    @Path("realms")
    public RealmsResource homes() {
        return new RealmsResource(call);
    }

    /** What the caller ought to mend. */
    @Path("diagnostics")
    public DiagnosticsResource problems() {
        return new DiagnosticsResource(call);
    }

    /** Whether Roster is on. */
    @Path("activation")
    public ActivationResource switchOff() {
        return new ActivationResource(call);
    }

    /** Makes this realm the privileged one, on purpose; for administrators of master. */
    @POST
    @Path("adopt")
    public Response adopt() {
        return Answer.of(() -> {
            new SystemOrganizationAdoption(call.session()).adopt(call.realm(), call.caller());
            return Response.noContent().build();
        });
    }
}
