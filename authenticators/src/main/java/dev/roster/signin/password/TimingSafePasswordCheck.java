package dev.roster.signin.password;

import dev.roster.realm.TeamRealm;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.UserModel;
import org.keycloak.representations.idm.CredentialRepresentation;

/** Sees to it that a password typed on a page costs one hash in team realms, whoever it is typed for. */
final class TimingSafePasswordCheck {

    private TimingSafePasswordCheck() {}

    /**
     * Takes the time of a hash where Keycloak's own check computes none.
     *
     * @return what that check is to look at: no password where there is none to guess, which Keycloak answers as a wrong
     *     one and does not count
     */
    static MultivaluedMap<String, String> prepare(
            AuthenticationFlowContext context, UserModel user, MultivaluedMap<String, String> form) {
        if (!TeamRealm.is(context.getRealm())) {
            return form;
        }
        TypedPassword password = new TypedPassword(context, user, form.getFirst(CredentialRepresentation.PASSWORD));
        boolean guess = password.isGuess();
        if (!guess || password.isLockedOut()) {
            password.takeItsTime();
        }
        return guess ? form : new MultivaluedHashMap<>();
    }
}
