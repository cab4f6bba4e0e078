package dev.roster.signin.broker;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.provider.UserAuthenticationIdentityProvider;
import org.keycloak.jose.jws.JWSInput;
import org.keycloak.jose.jws.JWSInputException;
import org.keycloak.models.IdentityProviderMapperModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.ErrorPageException;
import org.keycloak.util.JsonSerialization;

/**
 * The mapper {@code roster-microsoft-tenant}: an account at Microsoft is its tenant and its object id in there, at every
 * sign-in and when it is connected. Where the provider names a tenant, accounts of others are refused. The tenant stands in
 * the access token, which came from Microsoft's token endpoint by TLS and which Graph has just accepted; a personal
 * account's tells none.
 */
public final class MicrosoftTenantMapper extends RosterIdentityMapper {

    static final String ID = "roster-microsoft-tenant";

    private static final Logger LOG = Logger.getLogger(MicrosoftTenantMapper.class);
    private static final Set<String> ANY_TENANT = Set.of("", "common", "organizations", "consumers");
    private static final Pattern TENANT_ID = Pattern.compile("[0-9a-fA-F-]{36}");

    @Override
    public void preprocessFederatedIdentity(
            KeycloakSession session,
            RealmModel realm,
            IdentityProviderMapperModel mapper,
            BrokeredIdentityContext account) {
        Optional<String> tenant = tenant(account);
        String wanted = Objects.requireNonNullElse(
                        account.getIdpConfig().getConfig().get("tenantId"), "")
                .strip();
        if (!ANY_TENANT.contains(wanted)
                && tenant.filter(wanted::equalsIgnoreCase).isEmpty()) {
            LOG.warnf("Realm %s: an account of tenant %s was refused", realm.getName(), tenant.orElse("unknown"));
            throw new ErrorPageException(
                    session, account.getAuthenticationSession(), Response.Status.FORBIDDEN, "rosterForeignTenant");
        }
        tenant.ifPresent(id -> account.setId(id + '.' + account.getId()));
    }

    private static Optional<String> tenant(BrokeredIdentityContext account) {
        Object token = account.getContextData().get(UserAuthenticationIdentityProvider.FEDERATED_ACCESS_TOKEN);
        try {
            JsonNode claims =
                    JsonSerialization.readValue(new JWSInput(Objects.toString(token)).getContent(), JsonNode.class);
            return Optional.of(claims.path("tid").asText())
                    .filter(id -> TENANT_ID.matcher(id).matches());
        } catch (JWSInputException | IOException opaque) {
            return Optional.empty();
        }
    }

    @Override
    public String[] getCompatibleProviders() {
        return new String[] {"microsoft"};
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayType() {
        return "Roster Microsoft tenant";
    }

    @Override
    public String getHelpText() {
        return "Makes tenant and object id the identity of an account, and refuses other tenants than the provider's.";
    }
}
