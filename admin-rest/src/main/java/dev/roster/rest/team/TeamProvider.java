package dev.roster.rest.team;

import dev.roster.realm.TeamRealm;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

/** Has the API in team realms only. */
final class TeamProvider implements RealmResourceProvider {

    private final KeycloakSession session;

    TeamProvider(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Object getResource() {
        return TeamRealm.is(session.getContext().getRealm()) ? new TeamResource(session) : null;
    }

    @Override
    public void close() {}
}
