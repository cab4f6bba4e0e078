package dev.roster.signin.link;

import dev.roster.signin.RequiredAuthenticatorFactory;

/** The authenticator {@code roster-link}: signs in whom a pressed link belongs to. */
public final class LinkAuthenticatorFactory extends RequiredAuthenticatorFactory {

    public LinkAuthenticatorFactory() {
        super(new LinkAuthenticator());
    }

    @Override
    public String getId() {
        return "roster-link";
    }

    @Override
    public String getDisplayType() {
        return "Roster link";
    }

    @Override
    public String getHelpText() {
        return "Signs in the member whose link was opened and whose button was pressed, and uses the link up.";
    }
}
