package dev.roster.signin.magic;

import dev.roster.access.request.CodeLimits;
import dev.roster.access.request.SignInRequest;
import dev.roster.access.request.SignInRequests;
import dev.roster.link.Links;
import dev.roster.link.RequestingAuthentication;
import dev.roster.link.SignInCode;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.Time;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * That a link was asked for in a login. It is kept in the authentication session, where only this browser's login and
 * the worker that writes the mail find it.
 *
 * @param address what was typed
 * @param at epoch milliseconds
 * @param wrongCodes how many wrong codes were typed since
 * @param again true where it was just asked for once more
 */
record RequestedLink(String address, long at, int wrongCodes, boolean again) {

    private static final String ADDRESS = "roster.address";
    private static final String AT = "roster.asked-at";
    private static final String WRONG_CODES = "roster.wrong-codes";
    private static final int PAUSE_SECONDS = 30;

    static RequestedLink now(String address) {
        return new RequestedLink(address, Time.currentTimeMillis(), 0, false);
    }

    static Optional<RequestedLink> in(AuthenticationSessionModel authSession) {
        return Optional.ofNullable(authSession.getAuthNote(ADDRESS))
                .map(address -> new RequestedLink(
                        address,
                        Long.parseLong(authSession.getAuthNote(AT)),
                        Integer.parseInt(authSession.getAuthNote(WRONG_CODES)),
                        false));
    }

    /** Nothing that was asked for before in this login can be answered by a code any more. */
    static void forget(AuthenticationSessionModel authSession) {
        authSession.removeAuthNote(ADDRESS);
        SignInCode.forget(authSession);
    }

    RequestedLink onceMore() {
        return new RequestedLink(address, Time.currentTimeMillis(), 0, true);
    }

    RequestedLink afterWrongCode() {
        return new RequestedLink(address, at, wrongCodes + 1, false);
    }

    /** How long to wait before the link can be asked for again; zero where it can be. */
    int secondsToResend() {
        long over = at + 1000L * PAUSE_SECONDS - Time.currentTimeMillis();
        return over <= 0 ? 0 : Math.min(PAUSE_SECONDS, (int) ((over + 999) / 1000));
    }

    boolean codeOver() {
        return wrongCodes >= Links.CODE_TRIES;
    }

    /**
     * Has the link sent, with a new code of this request's own. Over the limits of links, what was sent to this address
     * before stays good; over those of wrong codes the email has a link and no code.
     */
    void send(AuthenticationFlowContext context) {
        AuthenticationSessionModel authSession = context.getAuthenticationSession();
        keep(authSession);
        SignInCode code = SignInCode.forRequest(KeycloakModelUtils.generateId());
        SignInRequest request = new SignInRequest(
                code.requestId(),
                address,
                context.getConnection().getRemoteHost(),
                new KnownBrowser(context.getSession()).of(address),
                login(authSession));
        boolean codes = !codeLimits(context).areUsedUp();
        if (new SignInRequests(context.getSession(), context.getRealm()).ask(request)) {
            SignInCode.forget(authSession);
            if (codes) {
                code.keepIn(authSession);
            }
        }
    }

    /** What is counted when a code is typed here. */
    CodeLimits codeLimits(AuthenticationFlowContext context) {
        return new CodeLimits(
                context.getSession(),
                context.getRealm(),
                address,
                context.getConnection().getRemoteHost());
    }

    void keep(AuthenticationSessionModel authSession) {
        authSession.setAuthNote(ADDRESS, address);
        authSession.setAuthNote(AT, Long.toString(at));
        authSession.setAuthNote(WRONG_CODES, Integer.toString(wrongCodes));
    }

    private static RequestingAuthentication login(AuthenticationSessionModel authSession) {
        return new RequestingAuthentication(
                authSession.getParentSession().getId(),
                authSession.getTabId(),
                authSession.getClient().getId());
    }
}
