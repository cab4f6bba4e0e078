package dev.roster.signin.link;

import dev.roster.link.LinkAddress;
import dev.roster.realm.Settings;
import java.net.URI;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.Urls;
import org.keycloak.services.util.ResolveRelative;

/**
 * Where somebody lands whom a link has signed in: the base address of the client that the link belongs to, else of the
 * realm's home client, else the account console. Always a registered client's address, never one from the link.
 */
final class Landing {

    static final String PATH = "done";

    private final KeycloakSession session;
    private final RealmModel realm;

    Landing(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** The client in whose name a link signs in: the one it was asked for in, else the home client, else the account console. */
    ClientModel client(String clientId) {
        return Optional.ofNullable(clientId)
                .map(realm::getClientById)
                .filter(ClientModel::isEnabled)
                .or(this::homeClient)
                .orElseGet(() -> realm.getClientByClientId(Constants.ACCOUNT_CONSOLE_CLIENT_ID));
    }

    /** An address of ours that goes on to the client, without what the protocol adds to a redirect. */
    URI via(ClientModel client) {
        return Urls.realmBase(base())
                .path("{realm}")
                .path(LinkAddress.PATH)
                .path(PATH)
                .queryParam("client_id", "{client}")
                .build(realm.getName(), client.getClientId());
    }

    /** The address of a client by its client id, where it is registered and has one. */
    URI address(String clientId) {
        return Optional.ofNullable(clientId)
                .map(realm::getClientByClientId)
                .flatMap(this::baseUrl)
                .or(() -> homeClient().flatMap(this::baseUrl))
                .orElseGet(() -> Urls.accountBase(base()).path("/").build(realm.getName()));
    }

    private Optional<ClientModel> homeClient() {
        return Optional.ofNullable(realm.getClientByClientId(Settings.HOME_CLIENT.in(realm)))
                .filter(ClientModel::isEnabled);
    }

    private Optional<URI> baseUrl(ClientModel client) {
        String url = ResolveRelative.resolveRelativeUri(session, client.getRootUrl(), client.getBaseUrl());
        return client.isEnabled() && url != null && !url.isBlank() ? Optional.of(URI.create(url)) : Optional.empty();
    }

    private URI base() {
        return session.getContext().getUri().getBaseUri();
    }
}
