package dev.roster.signin.broker;

import dev.roster.access.request.ConnectRequests;
import dev.roster.link.RequestingAuthentication;
import dev.roster.signin.link.BrokeredAccount;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.common.util.Time;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Asks by mail whether the account is the member's, and waits in this browser until the link is pressed here. */
final class ProofByMail {

    private static final String ASKED_AT = "roster.connect-asked-at";
    private static final int PAUSE_SECONDS = 30;

    private final AuthenticationFlowContext context;
    private final AuthenticationSessionModel authSession;
    private final UserModel member;

    ProofByMail(AuthenticationFlowContext context, UserModel member) {
        this.context = context;
        this.authSession = context.getAuthenticationSession();
        this.member = member;
    }

    void await(boolean again) {
        BrokeredAccount account =
                BrokeredAccount.in(context.getSession(), authSession).orElseThrow();
        boolean sends = secondsToResend() == 0 && (again || authSession.getAuthNote(ASKED_AT) == null);
        if (sends) {
            send(account);
        }
        context.forceChallenge(
                FirstSignInPages.waitFor(context, member.getEmail(), account, secondsToResend(), again && sends));
    }

    private void send(BrokeredAccount account) {
        authSession.setAuthNote(ASKED_AT, Long.toString(Time.currentTimeMillis()));
        RequestingAuthentication login = new RequestingAuthentication(
                authSession.getParentSession().getId(),
                authSession.getTabId(),
                authSession.getClient().getId());
        new ConnectRequests(context.getSession(), context.getRealm())
                .ask(
                        member,
                        account.provider(),
                        account.name(),
                        context.getConnection().getRemoteHost(),
                        login);
    }

    private int secondsToResend() {
        String at = authSession.getAuthNote(ASKED_AT);
        long over = at == null ? 0 : Long.parseLong(at) + 1000L * PAUSE_SECONDS - Time.currentTimeMillis();
        return over <= 0 ? 0 : Math.min(PAUSE_SECONDS, (int) ((over + 999) / 1000));
    }
}
