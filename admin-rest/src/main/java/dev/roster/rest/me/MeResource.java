package dev.roster.rest.me;

import dev.roster.error.ForbiddenException;
import dev.roster.member.MemberEntity;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.json.JsonBody;
import dev.roster.team.change.OwnName;
import dev.roster.team.directory.TeamDirectory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.keycloak.models.OrganizationModel;
import org.keycloak.organization.OrganizationProvider;

/** Who asks, and what they administer. */
public final class MeResource {

    private final Call call;

    public MeResource(Call call) {
        this.call = call;
    }

    /** Open to every active member and to Keycloak administrators. */
    @GET
    public Response get() {
        return Answer.ok(Answer.of(this::me));
    }

    /** Changes one's own names; open to every active member. */
    @PUT
    public Response rename(InputStream body) {
        return Answer.ok(Answer.of(() -> {
            MemberEntity self = call.access().self().orElseThrow(ForbiddenException::new);
            OwnName name = JsonBody.read(body, OwnName.class).checked();
            name.giveTo(call.session(), call.realm(), self);
            return member(self);
        }));
    }

    private MeJson me() {
        Optional<MemberEntity> self = call.access().self();
        return self.map(this::member)
                .orElseGet(() -> MeJson.keycloakAdministrator(
                        call.caller().user(), call.access().administers()));
    }

    private MeJson member(MemberEntity member) {
        OrganizationModel organization =
                call.session().getProvider(OrganizationProvider.class).getById(member.organizationId());
        return MeJson.member(
                TeamDirectory.self(call.session(), call.realm(), member),
                organization,
                call.access().administers());
    }
}
