package dev.roster;

import dev.roster.access.token.TeamScope;
import dev.roster.member.keycloak.Departure;
import dev.roster.member.keycloak.LinkedIdentities;
import dev.roster.member.keycloak.OrganizationRemoval;
import dev.roster.realm.SettingsCheck;
import dev.roster.realm.startup.RosterStartup;
import dev.roster.team.notice.LinkedAccounts;
import java.util.List;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderEventListener;

/** What follows a change in the realm or of a user, whoever made it. */
public final class StorageStartup extends RosterStartup {

    @Override
    protected List<ProviderEventListener> listeners(KeycloakSessionFactory factory) {
        return List.of(
                new Departure(),
                new LinkedIdentities(),
                new OrganizationRemoval(),
                new LinkedAccounts(),
                new TeamScope(),
                new SettingsCheck());
    }
}
