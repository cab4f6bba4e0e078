package dev.roster.signin.alarm;

import dev.roster.signin.RosterActionFactory;
import dev.roster.signin.link.NotMeAddress;

/** The required action {@code roster-not-me}; a link in an email starts it. */
public final class NotMeActionFactory extends RosterActionFactory {

    private static final int PRIORITY = 900;

    public NotMeActionFactory() {
        super(NotMeAddress.ACTION, "Roster: this wasn't me", PRIORITY, new NotMeAction());
    }
}
