package dev.roster.signin.broker;

import dev.roster.signin.RequiredAuthenticatorFactory;

/** The authenticator {@code roster-first-sign-in}: for <em>first broker login</em> flows. */
public final class FirstSignInAuthenticatorFactory extends RequiredAuthenticatorFactory {

    public FirstSignInAuthenticatorFactory() {
        super(new FirstSignInAuthenticator());
    }

    @Override
    public String getId() {
        return "roster-first-sign-in";
    }

    @Override
    public String getDisplayType() {
        return "Roster first sign-in";
    }

    @Override
    public String getHelpText() {
        return "Connects an account at an identity provider to the member with its address: at once where the provider"
                + " proves the address, else by a link in a mail. Nobody else gets in.";
    }
}
