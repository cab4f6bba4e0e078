package dev.roster.signin.gate;

import dev.roster.access.Gate;
import dev.roster.access.SignInDenial;
import dev.roster.access.session.SessionRevocation;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.common.util.Time;
import org.keycloak.events.Errors;
import org.keycloak.services.ErrorPageException;

/**
 * The gate at the pages of a login that come after the proof: whoever was shut out meanwhile, or has ended all that was
 * open, goes no further with a page from before, even where they may sign in again.
 */
public final class PageGate {

    private static final Logger LOG = Logger.getLogger(PageGate.class);

    /** When this authentication first came here, in seconds. */
    private static final String SINCE = "roster.signed-in-at";

    private PageGate() {}

    /**
     * Lets the login go on, or ends the request before it does anything. For pages that change something and stay.
     *
     * @throws ErrorPageException for whom the gate refuses, and where the login is of before, or never came by the gate
     */
    public static void require(RequiredActionContext context) {
        requireLetIn(context);
        if (since(context).isEmpty()) {
            throw refusal(context, SignInDenial.SESSION_ENDED);
        }
    }

    /** The user has ended all that was open; this login alone goes on. */
    public static void goOnFrom(RequiredActionContext context, int notBefore) {
        context.getAuthenticationSession().setAuthNote(SINCE, Integer.toString(notBefore));
    }

    /** The first time, this login begins here. */
    static void pass(RequiredActionContext context) {
        requireLetIn(context);
        if (since(context).isEmpty()) {
            goOnFrom(context, Math.toIntExact(Time.currentTimeSeconds()));
        }
    }

    private static void requireLetIn(RequiredActionContext context) {
        boolean former = since(context)
                .filter(since -> new SessionRevocation(context.getSession(), context.getRealm())
                        .include(context.getUser(), since))
                .isPresent();
        Optional<SignInDenial> denial = former
                ? Optional.of(SignInDenial.SESSION_ENDED)
                : new Gate(context.getSession(), context.getRealm()).denial(context.getUser());
        if (denial.isPresent()) {
            throw refusal(context, denial.get());
        }
    }

    private static Optional<Long> since(RequiredActionContext context) {
        return Optional.ofNullable(context.getAuthenticationSession().getAuthNote(SINCE))
                .map(Long::valueOf);
    }

    private static ErrorPageException refusal(RequiredActionContext context, SignInDenial denial) {
        LOG.debugf(
                "Realm %s: a page of user %s goes no further: %s",
                context.getRealm().getName(), context.getUser().getId(), denial.reason());
        denial.into(context.getEvent().user(context.getUser())).error(Errors.ACCESS_DENIED);
        return new ErrorPageException(GatePage.of(context));
    }
}
