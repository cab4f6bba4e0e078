package dev.roster.signin.link;

import java.util.List;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.events.Details;
import org.keycloak.locale.LocaleSelectorProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Moves a login to an authentication session with a new id, right before somebody signs in by it. Keycloak gives the
 * user session the id of the authentication session; whoever knew that id before, or had planted it in the browser,
 * must not know the session's.
 */
final class RenewedLogin {

    private static final List<String> NOTES = List.of(
            Details.REMEMBER_ME,
            LocaleSelectorProvider.USER_REQUEST_LOCALE,
            AuthenticationManager.FORCED_REAUTHENTICATION,
            AuthenticationManager.END_AFTER_REQUIRED_ACTIONS);

    private RenewedLogin() {}

    /**
     * @param flowPath which of Keycloak's flows goes on there
     */
    static AuthenticationSessionModel of(KeycloakSession session, AuthenticationSessionModel old, String flowPath) {
        AuthenticationSessionModel renewed = new AuthenticationSessionManager(session)
                .createAuthenticationSession(old.getRealm(), true)
                .createAuthenticationSession(old.getClient());
        renewed.setProtocol(old.getProtocol());
        renewed.setAction(old.getAction());
        renewed.setRedirectUri(old.getRedirectUri());
        renewed.setAuthenticatedUser(old.getAuthenticatedUser());
        old.getClientNotes().forEach(renewed::setClientNote);
        old.getUserSessionNotes().forEach(renewed::setUserSessionNote);
        old.getExecutionStatus().forEach(renewed::setExecutionStatus);
        NOTES.stream()
                .filter(note -> old.getAuthNote(note) != null)
                .forEach(note -> renewed.setAuthNote(note, old.getAuthNote(note)));
        renewed.setAuthNote(AuthenticationProcessor.CURRENT_FLOW_PATH, flowPath);
        String account = old.getAuthNote(AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE);
        if (account != null && LoginActionsService.FIRST_BROKER_LOGIN_PATH.equals(flowPath)) {
            renewed.setAuthNote(AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE, account);
        }
        old.getParentSession().removeAuthenticationSessionByTabId(old.getTabId());
        return renewed;
    }
}
