package dev.roster.signin.magic;

import dev.roster.signin.RosterAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;

/** The authenticator {@code roster-magic-link}: a first factor for any browser flow, beside or instead of others. */
public final class MagicLinkAuthenticatorFactory extends RosterAuthenticatorFactory {

    static final String ID = "roster-magic-link";

    public MagicLinkAuthenticatorFactory() {
        super(new MagicLinkAuthenticator(), Requirement.REQUIRED, Requirement.ALTERNATIVE, Requirement.DISABLED);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Roster magic link";
    }

    @Override
    public String getReferenceCategory() {
        return "magic-link";
    }

    /** So that an operator can say what stands in the claim {@code amr}. */
    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public String getHelpText() {
        return "Asks for an email address and sends a link, and a code for another device. Put it before the password"
                + " form to make it the first choice.";
    }
}
