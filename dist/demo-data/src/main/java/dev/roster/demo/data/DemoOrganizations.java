package dev.roster.demo.data;

import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.organization.OrganizationProvider;

/** The demo's tenants, by alias. */
final class DemoOrganizations {

    private static final Map<String, String> NAMES = Map.of("acme", "Acme", "globex", "Globex", "initech", "Initech");

    private final OrganizationProvider organizations;

    DemoOrganizations(KeycloakSession session) {
        this.organizations = session.getProvider(OrganizationProvider.class);
    }

    void makeMissing() {
        NAMES.forEach((alias, name) -> {
            if (organizations.getByAlias(alias) == null) {
                organizations.create(name, alias);
            }
        });
    }
}
