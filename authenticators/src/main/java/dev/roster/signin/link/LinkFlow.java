package dev.roster.signin.link;

import dev.roster.access.redemption.InvalidLinkException;
import dev.roster.access.redemption.InvalidLinkReason;
import dev.roster.link.LinkEntity;
import dev.roster.link.Purpose;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.OAuth2Constants;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.AuthenticationFlowResolver;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.services.util.BrowserHistoryHelper;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Runs Keycloak's own flow for an opened link, so that second factor, required actions and events are as in any login.
 * The authentication session is always a new one: its id changes at sign-in.
 */
final class LinkFlow {

    private static final Logger LOG = Logger.getLogger(LinkFlow.class);

    /** What runs after links that an Admin sent; an operator may change it with Keycloak's own pages. */
    private static final String FLOW = "roster invitation";

    private final KeycloakSession session;
    private final KeycloakContext context;
    private final RealmModel realm;

    LinkFlow(KeycloakSession session) {
        this.session = session;
        this.context = session.getContext();
        this.realm = context.getRealm();
    }

    /**
     * Signs in: in the login of this browser that asked for the link, else in a new one.
     *
     * @throws InvalidLinkException where the realm has lost the flow
     */
    Response signIn(LinkEntity link) throws InvalidLinkException {
        Optional<PendingAuthentication> waiting = PendingAuthentication.of(session, link);
        requireThisBrowser(link, waiting);
        if (waiting.isPresent()) {
            return Response.seeOther(waiting.get().goOnWith(link))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        }
        AuthenticationSessionModel authSession = authenticationSession(new Landing(session).client(link.clientId()));
        if (link.purpose().activates()) {
            requireFlow(link);
            authSession.setAuthNote(Constants.REQUESTED_AUTHENTICATION_FLOW, FLOW);
        } else {
            // Whoever is signed in already has opened the link to sign in: their cookie must not answer in its place.
            authSession.setClientNote(OIDCLoginProtocol.PROMPT_PARAM, OIDCLoginProtocol.PROMPT_VALUE_LOGIN);
        }
        LinkRedemption.put(authSession, link.id());
        AuthenticationFlowModel flow = AuthenticationFlowResolver.resolveBrowserFlow(authSession);
        return run(processor(authSession, flow), authSession);
    }

    /** A link that connects an account works nowhere but in the login that asked for it, while its provider is on. */
    static void requireThisBrowser(LinkEntity link, Optional<PendingAuthentication> waiting)
            throws InvalidLinkException {
        if (link.purpose() != Purpose.CONNECT) {
            return;
        }
        if (waiting.isEmpty()) {
            throw new InvalidLinkException(InvalidLinkReason.ELSEWHERE, link.purpose());
        }
        if (waiting.get().isOfProviderThatIsOff()) {
            throw new InvalidLinkException(InvalidLinkReason.PROVIDER_OFF, link.purpose());
        }
    }

    private void requireFlow(LinkEntity link) throws InvalidLinkException {
        if (realm.getFlowByAlias(FLOW) == null) {
            LOG.errorf("Realm %s has no flow '%s': links cannot sign anybody in", realm.getName(), FLOW);
            throw new InvalidLinkException(InvalidLinkReason.REFUSED, link.purpose());
        }
    }

    private AuthenticationSessionModel authenticationSession(ClientModel client) {
        AuthenticationSessionModel authSession = new AuthenticationSessionManager(session)
                .createAuthenticationSession(realm, true)
                .createAuthenticationSession(client);
        String landing = new Landing(session).via(client).toString();
        authSession.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
        authSession.setAction(AuthenticationSessionModel.Action.AUTHENTICATE.name());
        authSession.setRedirectUri(landing);
        authSession.setClientNote(OIDCLoginProtocol.REDIRECT_URI_PARAM, landing);
        authSession.setClientNote(OIDCLoginProtocol.RESPONSE_TYPE_PARAM, "none");
        authSession.setClientNote(OIDCLoginProtocol.SCOPE_PARAM, OAuth2Constants.SCOPE_OPENID);
        authSession.setClientNote(
                OIDCLoginProtocol.ISSUER, Urls.realmIssuer(context.getUri().getBaseUri(), realm.getName()));
        new ChosenLanguage(session).keepIn(authSession);
        context.setClient(client);
        context.setAuthenticationSession(authSession);
        return authSession;
    }

    private AuthenticationProcessor processor(AuthenticationSessionModel authSession, AuthenticationFlowModel flow) {
        return new AuthenticationProcessor()
                .setAuthenticationSession(authSession)
                .setFlowPath(LoginActionsService.AUTHENTICATE_PATH)
                .setBrowserFlow(true)
                .setFlowId(flow.getId())
                .setConnection(context.getConnection())
                .setEventBuilder(new EventBuilder(realm, session, context.getConnection()).event(EventType.LOGIN))
                .setRealm(realm)
                .setSession(session)
                .setUriInfo(context.getUri())
                .setRequest(context.getHttpRequest());
    }

    private Response run(AuthenticationProcessor processor, AuthenticationSessionModel authSession) {
        AuthenticationSessionModel current = authSession;
        Response response;
        try {
            response = processor.authenticate();
        } catch (WebApplicationException e) {
            response = e.getResponse();
            current = processor.getAuthenticationSession();
        } catch (RuntimeException e) {
            response = processor.handleBrowserException(e);
            current = processor.getAuthenticationSession();
        }
        return BrowserHistoryHelper.getInstance()
                .saveResponseAndRedirect(session, current, response, true, context.getHttpRequest());
    }
}
