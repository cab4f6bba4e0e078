package dev.roster.rest.team;

import dev.roster.access.MemberAccess;
import dev.roster.member.passkey.CredentialName;
import dev.roster.member.passkey.OwnPasskeys;
import dev.roster.rest.call.Answer;
import dev.roster.rest.json.JsonBody;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** The passkeys of whoever asks. Keycloak's own pages add and remove them. */
public final class PasskeysResource {

    private final KeycloakSession session;

    PasskeysResource(KeycloakSession session) {
        this.session = session;
    }

    /** One's own, the newest first. */
    @GET
    public Response list() {
        AuthResult owner = Bearer.of(session);
        return Answer.ok(Answer.of(() -> of(owner).list()));
    }

    /** Renames a passkey of one's own, or a security key or an authenticator app. */
    @PUT
    @Path("{id}")
    public Response rename(@PathParam("id") String id, InputStream body) {
        AuthResult owner = Bearer.of(session);
        return Answer.done(() -> {
            OwnPasskeys own = of(owner);
            Bearer.requireAccount(owner);
            own.rename(id, JsonBody.read(body, CredentialName.class));
        });
    }

    private OwnPasskeys of(AuthResult owner) {
        MemberAccess access = new MemberAccess(session, session.getContext().getRealm(), owner.user());
        return new OwnPasskeys(session, access.person());
    }
}
