package dev.roster.realm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.IdentityProviderMapperModel;
import org.keycloak.models.IdentityProviderMapperSyncMode;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderSyncMode;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Gives a team realm Keycloak's own {@code google} and {@code microsoft}, as far as the environment has their client
 * ({@code GOOGLE_…}, {@code MICROSOFT_…}, CONTRACT.md, "Settings"). A provider that a realm has already stays as it is.
 */
public final class ProvidersFromEnvironment implements ProviderEventListener {

    private static final Logger LOG = Logger.getLogger(ProvidersFromEnvironment.class);
    private static final Pattern TENANT_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Set<String> ANY_TENANT = Set.of("common", "organizations", "consumers");

    private final UnaryOperator<String> environment;

    public ProvidersFromEnvironment(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RealmModel.RealmPostCreateEvent created && TeamRealm.is(created.getCreatedRealm())) {
            apply(created.getKeycloakSession(), created.getCreatedRealm());
        }
    }

    /** Adds what is missing; does nothing where nothing is. */
    public void apply(KeycloakSession session, RealmModel realm) {
        RealmModel before = session.getContext().getRealm();
        session.getContext().setRealm(realm);
        try {
            google().ifPresent(google -> add(session, realm, google));
            microsoft().ifPresent(microsoft -> {
                if (add(session, realm, microsoft)) {
                    session.identityProviders().createMapper(mapper(microsoft, "roster-microsoft-tenant"));
                }
            });
        } finally {
            session.getContext().setRealm(before);
        }
    }

    private Optional<IdentityProviderModel> google() {
        return client("google", "GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET").map(google -> {
            // Keycloak looks at the ID token's signature only where it is told to.
            google.getConfig().put("validateSignature", "true");
            return google;
        });
    }

    private Optional<IdentityProviderModel> microsoft() {
        Optional<IdentityProviderModel> client = client("microsoft", "MICROSOFT_CLIENT_ID", "MICROSOFT_CLIENT_SECRET");
        String tenant = variable("MICROSOFT_TENANT").orElse("common");
        if (client.isEmpty()
                || ANY_TENANT.contains(tenant)
                || TENANT_ID.matcher(tenant).matches()) {
            client.ifPresent(microsoft -> microsoft.getConfig().put("tenantId", tenant));
            return client;
        }
        LOG.errorf(
                "MICROSOFT_TENANT is '%s', but must be a tenant's id or one of %s. There is no sign-in with Microsoft.",
                tenant, ANY_TENANT);
        return Optional.empty();
    }

    private Optional<IdentityProviderModel> client(String alias, String idVariable, String secretVariable) {
        Optional<String> id = variable(idVariable);
        Optional<String> secret = variable(secretVariable);
        if (id.isPresent() != secret.isPresent()) {
            LOG.errorf("%s and %s belong together: there is no sign-in with %s.", idVariable, secretVariable, alias);
        }
        return id.isEmpty() || secret.isEmpty()
                ? Optional.empty()
                : Optional.of(provider(alias, id.get(), secret.get()));
    }

    private static IdentityProviderModel provider(String alias, String clientId, String clientSecret) {
        IdentityProviderModel provider = new IdentityProviderModel();
        provider.setAlias(alias);
        provider.setProviderId(alias);
        provider.setEnabled(true);
        provider.setTrustEmail(false);
        Map<String, String> config = new HashMap<>();
        config.put("clientId", clientId);
        config.put("clientSecret", clientSecret);
        config.put("pkceEnabled", "true");
        config.put("pkceMethod", "S256");
        provider.setConfig(config);
        provider.setSyncMode(IdentityProviderSyncMode.IMPORT);
        return provider;
    }

    private static boolean add(KeycloakSession session, RealmModel realm, IdentityProviderModel provider) {
        if (session.identityProviders().getByAlias(provider.getAlias()) != null) {
            return false;
        }
        provider.setFirstBrokerLoginFlowId(flow(realm, "roster first broker login"));
        provider.setPostBrokerLoginFlowId(flow(realm, "roster post broker login"));
        session.identityProviders().create(provider);
        session.identityProviders().createMapper(mapper(provider, "roster-names"));
        return true;
    }

    private static IdentityProviderMapperModel mapper(IdentityProviderModel provider, String id) {
        IdentityProviderMapperModel mapper = new IdentityProviderMapperModel();
        mapper.setName(id);
        mapper.setIdentityProviderMapper(id);
        mapper.setIdentityProviderAlias(provider.getAlias());
        mapper.setConfig(new HashMap<>());
        mapper.setSyncMode(IdentityProviderMapperSyncMode.FORCE);
        return mapper;
    }

    private static String flow(RealmModel realm, String alias) {
        return Optional.ofNullable(realm.getFlowByAlias(alias))
                .map(AuthenticationFlowModel::getId)
                .orElse(null);
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
