package dev.roster.demo.data;

import java.util.Map;
import java.util.Set;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.services.managers.ClientManager;

/** The demo application's client: public, authorization code with PKCE, and nothing else. */
final class DemoClient {

    private static final String ID = "demo";

    private final KeycloakSession session;
    private final RealmModel realm;

    DemoClient(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** Makes the client where it is missing, and gives it the addresses that hold for this start. */
    void bringUpToDate(String applicationUrl) {
        ClientModel client = realm.getClientByClientId(ID);
        if (client == null) {
            client = create();
        }
        client.setRootUrl(applicationUrl);
        client.setBaseUrl(applicationUrl + "/app");
        client.setRedirectUris(Set.of(applicationUrl + "/*"));
        client.setAlwaysDisplayInConsole(true);
        client.setWebOrigins(Set.of(applicationUrl));
        realm.setAttribute("roster.home-client", ID);
    }

    private ClientModel create() {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(ID);
        client.setName("Demo service desk");
        client.setDescription("The application that `make run` starts.");
        client.setProtocol("openid-connect");
        client.setPublicClient(true);
        client.setStandardFlowEnabled(true);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setServiceAccountsEnabled(false);
        client.setFullScopeAllowed(false);
        client.setAttributes(Map.of(
                "pkce.code.challenge.method", "S256",
                "post.logout.redirect.uris", "+",
                "roster.admin-api", "true"));
        return ClientManager.createClient(session, realm, client);
    }
}
