package dev.roster.rest.activation;

import dev.roster.activation.realm.Activation;
import dev.roster.member.event.Actor;
import dev.roster.rest.call.Answer;
import dev.roster.rest.call.Call;
import dev.roster.rest.json.JsonBody;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Whether Roster is on in the realm; for Keycloak administrators who manage it. There even where Roster is off. */
public final class ActivationResource {

    private final Call call;

    public ActivationResource(Call call) {
        this.call = call;
    }

    /** What switching on would change. */
    @GET
    public Response get() {
        return Answer.ok(Answer.of(() -> {
            call.requireRealmAdministrator();
            return switchOfRealm().look();
        }));
    }

    /** Switches on or off. */
    @PUT
    public Response put(InputStream body) {
        return Answer.ok(Answer.of(() -> {
            call.requireRealmAdministrator();
            boolean on = JsonBody.read(body, ActivationForm.class).checked();
            return on ? switchOfRealm().on(actor()) : switchOfRealm().off(actor());
        }));
    }

    private Actor actor() {
        return Actor.KeycloakAdministrator.of(
                call.caller().realm(), call.caller().user());
    }

    private Activation switchOfRealm() {
        return new Activation(call.session(), call.realm());
    }
}
