package dev.roster.signin.broker;

import dev.roster.member.BrokeredNames;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.models.IdentityProviderMapperModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The mapper {@code roster-names}, for any identity provider: the member's names, until somebody edits them. */
public final class NamesMapper extends RosterIdentityMapper {

    @Override
    public void updateBrokeredUser(
            KeycloakSession session,
            RealmModel realm,
            UserModel user,
            IdentityProviderMapperModel mapper,
            BrokeredIdentityContext account) {
        new BrokeredNames(session).take(user, account.getFirstName(), account.getLastName());
    }

    @Override
    public String[] getCompatibleProviders() {
        return new String[] {ANY_PROVIDER};
    }

    @Override
    public String getId() {
        return "roster-names";
    }

    @Override
    public String getDisplayType() {
        return "Roster names";
    }

    @Override
    public String getHelpText() {
        return "Takes over first and last name at every sign-in, until somebody has edited the member's names.";
    }
}
