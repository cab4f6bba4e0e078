package dev.roster.activation.environment;

import dev.roster.realm.part.InstalledPart;
import dev.roster.realm.part.Plan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.IdentityProviderMapperModel;
import org.keycloak.models.IdentityProviderMapperSyncMode;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderStorageProvider;
import org.keycloak.models.IdentityProviderSyncMode;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.RealmModel;

/**
 * Gives a team realm Keycloak's own {@code google} and {@code microsoft}, as far as the environment has their client
 * ({@code GOOGLE_…}, {@code MICROSOFT_…}; R66, docs/rules.md). A provider that a realm has already stays as it is.
 */
public final class ProvidersFromEnvironment extends InstalledPart {

    private static final Logger LOG = Logger.getLogger(ProvidersFromEnvironment.class);
    private static final Pattern TENANT_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Set<String> ANY_TENANT = Set.of("common", "organizations", "consumers");

    private static final String KIND = "identity provider";

    private final UnaryOperator<String> environment;

    public ProvidersFromEnvironment(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    @Override
    public void on(Plan plan) {
        google().ifPresent(google -> add(plan, google, List.of("roster-names")));
        microsoft().ifPresent(microsoft -> add(plan, microsoft, List.of("roster-names", "roster-microsoft-tenant")));
    }

    /** They are the realm's now, with the accounts that people have linked. */
    @Override
    public void off(Plan plan) {
        // Stays.
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

    private static void add(Plan plan, IdentityProviderModel provider, List<String> mappers) {
        if (in(plan, providers -> providers.getByAlias(provider.getAlias())) != null) {
            return;
        }
        plan.add(KIND, provider.getAlias(), () -> {
            provider.setFirstBrokerLoginFlowId(flow(plan.realm(), "roster first broker login"));
            provider.setPostBrokerLoginFlowId(flow(plan.realm(), "roster post broker login"));
            in(plan, providers -> {
                IdentityProviderModel created = providers.create(provider);
                mappers.forEach(mapper -> providers.createMapper(mapper(provider, mapper)));
                return created;
            });
        });
    }

    /** Keycloak's providers are those of the realm in the session's context. */
    private static <T> T in(Plan plan, Function<IdentityProviderStorageProvider, T> act) {
        KeycloakContext context = plan.session().getContext();
        RealmModel before = context.getRealm();
        context.setRealm(plan.realm());
        try {
            return act.apply(plan.session().identityProviders());
        } finally {
            context.setRealm(before);
        }
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
