package dev.roster.signin.gate;

import dev.roster.signin.RequiredAuthenticatorFactory;

/** The authenticator {@code roster-gate}, the last step of every flow. */
public final class GateFactory extends RequiredAuthenticatorFactory {

    public GateFactory() {
        super(new GateAuthenticator());
    }

    @Override
    public String getId() {
        return "roster-gate";
    }

    @Override
    public String getDisplayType() {
        return "Roster gate";
    }

    @Override
    public String getHelpText() {
        return "Lets only active members of an organization that is not suspended pass. The last step of every flow.";
    }
}
