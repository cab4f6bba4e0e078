package dev.roster.signin.factor;

import dev.roster.realm.TeamRealm;
import dev.roster.team.factor.SecondFactors;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.HttpMethod;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.CredentialTypeMetadataContext;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;

/** Whoever removes a second factor of their own has given one, or a passkey, in this session. */
public final class Removal {

    private static final String WORDS = "Sign in again with a second factor or a passkey to remove this one.";

    private Removal() {}

    /**
     * Lets a call of the account API go on. It asks the provider of the type first, as lists and flows do, which remove
     * nothing.
     *
     * @throws ForbiddenException where the session has proved too little
     */
    static void check(KeycloakSession session, CredentialTypeMetadataContext asked) {
        KeycloakContext context = session.getContext();
        if (HttpMethod.DELETE.equals(context.getHttpRequest().getHttpMethod())
                && TeamRealm.is(context.getRealm())
                && !SessionFactors.proved(session, asked.getUser())) {
            throw new ForbiddenException(WORDS);
        }
    }

    /**
     * True where a page may remove the credential. One that Keycloak does not keep itself may be of any kind, and counts as
     * a second factor.
     */
    public static boolean isAllowed(RequiredActionContext context, String credentialId) {
        return !TeamRealm.is(context.getRealm())
                || isNoSecondFactor(context, credentialId)
                || SessionFactors.proved(context.getSession(), context.getUser());
    }

    private static boolean isNoSecondFactor(RequiredActionContext context, String credentialId) {
        return Optional.ofNullable(credentialId)
                .map(context.getUser().credentialManager()::getStoredCredentialById)
                .map(CredentialModel::getType)
                .filter(type -> !SecondFactors.include(type))
                .isPresent();
    }
}
