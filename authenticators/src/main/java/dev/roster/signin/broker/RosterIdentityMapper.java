package dev.roster.signin.broker;

import java.util.List;
import org.keycloak.broker.provider.AbstractIdentityProviderMapper;
import org.keycloak.models.IdentityProviderSyncMode;
import org.keycloak.provider.ProviderConfigProperty;

/** A mapper without settings, which works at every sign-in. */
abstract class RosterIdentityMapper extends AbstractIdentityProviderMapper {

    @Override
    public final boolean supportsSyncMode(IdentityProviderSyncMode mode) {
        return true;
    }

    @Override
    public final String getDisplayCategory() {
        return "Roster";
    }

    @Override
    public final List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}
