package dev.roster.signin;

import org.keycloak.authentication.Authenticator;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;

/** An authenticator that nothing can stand beside. */
public abstract class RequiredAuthenticatorFactory extends RosterAuthenticatorFactory {

    protected RequiredAuthenticatorFactory(Authenticator authenticator) {
        super(authenticator, Requirement.REQUIRED, Requirement.DISABLED);
    }
}
