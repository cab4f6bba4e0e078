package dev.roster.signin.link;

import dev.roster.realm.TeamRealm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** Has the pages in team realms only. */
final class LinkResourceProvider implements RealmResourceProvider {

    private final KeycloakSession session;

    LinkResourceProvider(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Object getResource() {
        return TeamRealm.is(session.getContext().getRealm()) ? new LinkResource(session) : null;
    }

    @Override
    public void close() {}
}
