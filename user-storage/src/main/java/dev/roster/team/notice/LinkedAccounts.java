package dev.roster.team.notice;

import dev.roster.realm.TeamRealm;
import org.keycloak.models.FederatedIdentityModel.FederatedIdentityCreatedEvent;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/** Tells a member that an account elsewhere was linked to theirs, whoever linked it and however. */
public final class LinkedAccounts implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof FederatedIdentityCreatedEvent linked && TeamRealm.is(linked.getRealm())) {
            String provider = name(
                    linked.getKeycloakSession(), linked.getFederatedIdentity().getIdentityProvider());
            new Notices(linked.getKeycloakSession(), linked.getRealm()).accountLinked(linked.getUser(), provider);
        }
    }

    /** As people read it: {@code Google}. */
    private static String name(KeycloakSession session, String alias) {
        IdentityProviderModel provider = session.identityProviders().getByAlias(alias);
        return provider == null ? alias : KeycloakModelUtils.getIdentityProviderDisplayName(session, provider);
    }
}
