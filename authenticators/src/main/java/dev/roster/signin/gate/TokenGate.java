package dev.roster.signin.gate;

import org.jboss.logging.Logger;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.token.TokenInterceptorException;
import org.keycloak.protocol.oidc.token.TokenPostProcessor;
import org.keycloak.protocol.oidc.token.TokenPostProcessorContext;

/**
 * The gate before every token, whatever grant asks for it: refresh, code, device, CIBA, token exchange, and those that
 * Keycloak may learn. Flows are over by then, some of them long ago. A refused session ends.
 */
final class TokenGate implements TokenPostProcessor {

    private static final Logger LOG = Logger.getLogger(TokenGate.class);

    private final KeycloakSession session;

    TokenGate(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void process(TokenPostProcessorContext context) {
        UserSessionModel userSession =
                context.clientSessionCtx().getClientSession().getUserSession();
        if (!TokenRule.allows(session, userSession) || new ApprovedElsewhere(session).isFormer(userSession.getUser())) {
            refuse(userSession, "User is not an active member");
        }
        if (UnaskedFactor.in(context)) {
            refuse(userSession, "User has a second factor, which this grant does not ask for");
        }
        if (!ClientOfAdministrators.allows(session, context.clientSessionCtx())) {
            refuse(userSession, "Client is for administrators of the realm");
        }
    }

    private void refuse(UserSessionModel userSession, String reason) {
        LOG.debugf(
                "Realm %s: no token in session %s: %s", userSession.getRealm().getName(), userSession.getId(), reason);
        session.sessions().removeUserSession(userSession.getRealm(), userSession);
        throw new TokenInterceptorException(OAuthErrorException.INVALID_GRANT, reason);
    }
}
