package dev.roster.signin.gate;

import dev.roster.access.Gate;
import dev.roster.session.FormerSessions;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.common.util.Time;
import org.keycloak.events.Errors;
import org.keycloak.services.ErrorPageException;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The gate at the pages of a login that come after the proof: whoever was shut out meanwhile, or has ended all that was
 * open, goes no further with a page from before, even where they may sign in again.
 */
public final class PageGate {

    /** When this authentication first came here, in seconds. */
    private static final String SINCE = "roster.signed-in-at";

    private PageGate() {}

    /**
     * Lets the login go on, or ends the request with all that it has done. For pages that change something and stay.
     *
     * @throws ErrorPageException for whom the gate refuses, or the login is of before
     */
    public static void require(RequiredActionContext context) {
        if (!letsThrough(context)) {
            context.getEvent().user(context.getUser()).error(Errors.ACCESS_DENIED);
            context.getSession().getTransactionManager().setRollbackOnly();
            throw new ErrorPageException(GatePage.of(context));
        }
    }

    /** The user has ended all that was open; this login alone goes on. */
    public static void goOnFrom(RequiredActionContext context, int notBefore) {
        context.getAuthenticationSession().setAuthNote(SINCE, Integer.toString(notBefore));
    }

    static boolean letsThrough(RequiredActionContext context) {
        return new Gate(context.getSession(), context.getRealm()).letsThrough(context.getUser())
                && isOfThisLife(context);
    }

    /** False where the member was shut out since they signed in, and all that was theirs ended with it. */
    private static boolean isOfThisLife(RequiredActionContext context) {
        AuthenticationSessionModel authSession = context.getAuthenticationSession();
        String since = authSession.getAuthNote(SINCE);
        if (since == null) {
            authSession.setAuthNote(SINCE, Long.toString(Time.currentTimeMillis() / 1000));
            return true;
        }
        return !new FormerSessions(context.getSession(), context.getRealm())
                .include(context.getUser(), Long.parseLong(since));
    }
}
