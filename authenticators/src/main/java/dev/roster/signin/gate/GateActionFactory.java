package dev.roster.signin.gate;

import dev.roster.signin.RosterActionFactory;

/** The required action {@code roster-gate}. It comes before Keycloak's own, some of which write to the user. */
public final class GateActionFactory extends RosterActionFactory {

    private static final int FIRST = -1;

    public GateActionFactory() {
        super("roster-gate", "Roster gate", FIRST, new GateAction());
    }
}
