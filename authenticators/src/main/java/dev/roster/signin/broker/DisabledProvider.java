package dev.roster.signin.broker;

import dev.roster.access.redemption.InvalidLinkReason;
import dev.roster.realm.TeamRealm;
import dev.roster.signin.link.BrokeredAccount;
import dev.roster.signin.link.NextPage;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.broker.provider.util.IdentityBrokerState;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.util.LocaleUtil;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * A sign-in with an identity provider that was switched off, or removed, before it was done. Only the browser in which it
 * began learns of it.
 */
final class DisabledProvider {

    private static final String ALIAS = "provider_alias";

    private final KeycloakSession session;
    private final KeycloakContext context;
    private final RealmModel realm;

    DisabledProvider(KeycloakSession session) {
        this.session = session;
        this.context = session.getContext();
        this.realm = context.getRealm();
    }

    /** The page for somebody who comes back from the provider; nothing where this is no such return. */
    Optional<Response> whileAway() {
        String alias = context.getUri().getPathParameters().getFirst(ALIAS);
        return realm == null || !TeamRealm.is(realm) || alias == null || isOn(alias)
                ? Optional.empty()
                : state().map(this::login).orElseGet(this::onlyLogin).map(this::page);
    }

    /** The page for somebody who was back already; nothing where the login of this request is no such one. */
    Optional<Response> whileHere() {
        return Optional.ofNullable(context.getAuthenticationSession())
                .filter(login -> TeamRealm.is(login.getRealm()))
                .filter(login -> BrokeredAccount.isOfProviderThatIsOff(session, login))
                .map(login -> {
                    session.getTransactionManager().setRollbackOnly();
                    return page(login);
                });
    }

    private boolean isOn(String alias) {
        IdentityProviderModel provider = session.identityProviders().getByAlias(alias);
        return provider != null && provider.isEnabled();
    }

    /** What the provider was told to bring back, by the name of OAuth or of SAML; a form is not read any more. */
    private Optional<String> state() {
        MultivaluedMap<String, String> query = context.getUri().getQueryParameters();
        return Optional.ofNullable(query.getFirst("state")).or(() -> Optional.ofNullable(query.getFirst("RelayState")));
    }

    /** The login of this browser, where it is in no doubt which. */
    private Optional<AuthenticationSessionModel> onlyLogin() {
        return Optional.ofNullable(new AuthenticationSessionManager(session).getCurrentRootAuthenticationSession(realm))
                .map(root -> List.copyOf(root.getAuthenticationSessions().values()))
                .filter(logins -> logins.size() == 1)
                .map(logins -> logins.get(0));
    }

    private Optional<AuthenticationSessionModel> login(String state) {
        try {
            IdentityBrokerState told = IdentityBrokerState.encoded(state, realm);
            ClientModel client = told.getClientId() == null ? null : realm.getClientByClientId(told.getClientId());
            return Optional.ofNullable(client)
                    .map(found -> new AuthenticationSessionManager(session)
                            .getCurrentAuthenticationSession(realm, found, told.getTabId()));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Response page(AuthenticationSessionModel login) {
        context.setClient(login.getClient());
        LocaleUtil.processLocaleParam(session, realm, login);
        return session.getProvider(LoginFormsProvider.class)
                .setAuthenticationSession(login)
                .setActionUri(context.getUri().getRequestUri())
                .setStatus(Response.Status.FORBIDDEN)
                .setAttribute("problem", InvalidLinkReason.PROVIDER_OFF.problemName())
                .setAttribute("signInUrl", new NextPage(session).address(login).toString())
                .createForm("roster-link-problem.ftl");
    }
}
