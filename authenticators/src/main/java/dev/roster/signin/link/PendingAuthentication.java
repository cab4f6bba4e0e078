package dev.roster.signin.link;

import dev.roster.link.LinkEntity;
import dev.roster.link.Purpose;
import dev.roster.link.RequestingAuthentication;
import java.net.URI;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.managers.ClientSessionCode;
import org.keycloak.services.managers.ClientSessionCode.ActionType;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;

/** A login that waits in this very browser for its link to be opened, or for the code that stands for it. */
public final class PendingAuthentication {

    private final KeycloakSession session;
    private final AuthenticationSessionModel authSession;

    /** The login that a page of this request belongs to. */
    public PendingAuthentication(KeycloakSession session, AuthenticationSessionModel authSession) {
        this.session = session;
        this.authSession = authSession;
    }

    /** The login that asked for a link, if it is this browser's and can still go on. */
    static Optional<PendingAuthentication> of(KeycloakSession session, LinkEntity link) {
        return link.askingLogin()
                .flatMap(asking -> authSession(session, asking))
                .filter(found -> canGoOn(session, found))
                .filter(found -> isNobodyElses(found.getAuthenticatedUser(), link))
                .filter(found -> !connects(link) || hasAccount(session, found))
                .map(found -> new PendingAuthentication(session, found));
    }

    /**
     * Tells the flow which link was opened.
     *
     * @return where the browser takes the flow on
     */
    public URI goOnWith(LinkEntity link) {
        String path =
                connects(link) ? LoginActionsService.FIRST_BROKER_LOGIN_PATH : LoginActionsService.AUTHENTICATE_PATH;
        AuthenticationSessionModel renewed =
                reauthenticates() ? authSession : RenewedLogin.of(session, authSession, path);
        new ChosenLanguage(session).keepIn(renewed);
        LinkRedemption.put(renewed, link.id());
        return LoginActionsService.loginActionsBaseUrl(session.getContext().getUri())
                .path(path)
                .queryParam(Constants.CLIENT_ID, renewed.getClient().getClientId())
                .queryParam(Constants.TAB_ID, renewed.getTabId())
                .queryParam(Constants.CLIENT_DATA, AuthenticationProcessor.getClientData(session, renewed))
                .build(renewed.getRealm().getName());
    }

    /** True where the browser's session has been proved by its cookie already, and the login only confirms it. */
    public boolean reauthenticates() {
        String rootId = authSession.getParentSession().getId();
        return Optional.ofNullable(
                        AuthenticationManager.authenticateIdentityCookie(session, authSession.getRealm(), false))
                .filter(signedIn -> signedIn.session().getId().equals(rootId))
                .isPresent();
    }

    /** Whether it waits to connect an account whose provider was switched off meanwhile. */
    boolean isOfProviderThatIsOff() {
        return BrokeredAccount.isOfProviderThatIsOff(session, authSession);
    }

    /** The account at an identity provider with which the login goes on. */
    Optional<BrokeredAccount> account() {
        return BrokeredAccount.in(session, authSession);
    }

    private static boolean hasAccount(KeycloakSession session, AuthenticationSessionModel authSession) {
        return BrokeredAccount.in(session, authSession).isPresent()
                || BrokeredAccount.isOfProviderThatIsOff(session, authSession);
    }

    private static boolean connects(LinkEntity link) {
        return link.purpose() == Purpose.CONNECT;
    }

    private static Optional<AuthenticationSessionModel> authSession(
            KeycloakSession session, RequestingAuthentication asking) {
        RealmModel realm = session.getContext().getRealm();
        return asking.in(new AuthenticationSessionManager(session).getCurrentRootAuthenticationSession(realm), realm)
                .filter(found -> found.getClient().isEnabled());
    }

    /** A login that has timed out would use the link up for nothing. */
    private static boolean canGoOn(KeycloakSession session, AuthenticationSessionModel authSession) {
        return new ClientSessionCode<>(session, authSession.getRealm(), authSession)
                .isValid(AuthenticationSessionModel.Action.AUTHENTICATE.name(), ActionType.LOGIN);
    }

    private static boolean isNobodyElses(UserModel known, LinkEntity link) {
        return known == null || known.getId().equals(link.userId());
    }
}
