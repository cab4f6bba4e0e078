package dev.roster.token;

import dev.roster.realm.TeamRealm;
import java.util.Map;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.mappers.AmrProtocolMapper;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;

/**
 * Gives a new team realm its client scope {@code team}. A realm file cannot: a list of client scopes in it suppresses
 * all of Keycloak's own.
 */
final class TeamScope implements ProviderEventListener {

    private static final String NAME = "team";

    /** The mapper that keeps userinfo from whom the gate refuses; it lives where the other doors are. */
    private static final String GATE = "roster-gate-mapper";

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RealmModel.RealmPostCreateEvent created && TeamRealm.is(created.getCreatedRealm())) {
            install(created.getCreatedRealm());
        }
    }

    private static void install(RealmModel realm) {
        if (KeycloakModelUtils.getClientScopeByName(realm, NAME) != null) {
            return;
        }
        ClientScopeModel scope = realm.addClientScope(NAME);
        scope.setDescription("A member's role, permissions and organization");
        scope.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
        scope.setDisplayOnConsentScreen(false);
        scope.setIncludeInTokenScope(false);
        scope.addProtocolMapper(mapper(
                NAME,
                TeamMapper.ID,
                Map.of(
                        "access.token.claim", "true",
                        "id.token.claim", "true",
                        "userinfo.token.claim", "true",
                        "introspection.token.claim", "true")));
        scope.addProtocolMapper(mapper("gate", GATE, Map.of("userinfo.token.claim", "true")));
        scope.addProtocolMapper(AmrProtocolMapper.create("amr", true, true));
        realm.addDefaultClientScope(scope, true);
        realm.getClientsStream()
                .filter(client -> OIDCLoginProtocol.LOGIN_PROTOCOL.equals(client.getProtocol()))
                .forEach(client -> client.addClientScope(scope, true));
    }

    private static ProtocolMapperModel mapper(String name, String id, Map<String, String> config) {
        ProtocolMapperModel mapper = new ProtocolMapperModel();
        mapper.setName(name);
        mapper.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
        mapper.setProtocolMapper(id);
        mapper.setConfig(config);
        return mapper;
    }
}
