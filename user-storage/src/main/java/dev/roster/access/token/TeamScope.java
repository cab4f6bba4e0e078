package dev.roster.access.token;

import dev.roster.realm.part.InstalledPart;
import dev.roster.realm.part.NotRostersException;
import dev.roster.realm.part.Plan;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.mappers.AmrProtocolMapper;

/**
 * A team realm's client scope {@code team}, which every OIDC client of it has. A realm file cannot bring it: a list of
 * client scopes in it suppresses all of Keycloak's own.
 */
public final class TeamScope extends InstalledPart {

    private static final String KIND = "client scope";
    private static final String NAME = "team";

    /** The mapper that keeps userinfo from whom the gate refuses; it lives where the other doors are. */
    private static final String GATE = "roster-gate-mapper";

    @Override
    public void on(Plan plan) {
        RealmModel realm = plan.realm();
        Optional<ClientScopeModel> there = find(realm);
        if (there.isEmpty()) {
            plan.add(KIND, NAME, () -> install(realm));
        } else if (!isOurs(there.get())) {
            throw new NotRostersException("client scope", NAME);
        } else {
            mappers()
                    .filter(mapper -> !has(there.get(), mapper))
                    .forEach(mapper -> plan.add(
                            "mapper", mapper.getName(), () -> there.get().addProtocolMapper(mapper)));
        }
    }

    @Override
    public void off(Plan plan) {
        RealmModel realm = plan.realm();
        find(realm)
                .filter(TeamScope::isOurs)
                .ifPresent(scope -> plan.remove(KIND, NAME, () -> realm.removeClientScope(scope.getId())));
    }

    private static Optional<ClientScopeModel> find(RealmModel realm) {
        return realm.getClientScopesStream()
                .filter(scope -> scope.getName().equals(NAME))
                .findFirst();
    }

    private static boolean isOurs(ClientScopeModel scope) {
        return scope.getProtocolMappersStream()
                .anyMatch(mapper -> mapper.getProtocolMapper().equals(TeamMapper.ID));
    }

    private static boolean has(ClientScopeModel scope, ProtocolMapperModel wanted) {
        return scope.getProtocolMappersStream()
                .anyMatch(mapper -> mapper.getProtocolMapper().equals(wanted.getProtocolMapper()));
    }

    private static void install(RealmModel realm) {
        ClientScopeModel scope = realm.addClientScope(NAME);
        scope.setDescription("A member's role, permissions and organization");
        scope.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
        scope.setDisplayOnConsentScreen(false);
        scope.setIncludeInTokenScope(false);
        mappers().forEach(scope::addProtocolMapper);
        realm.addDefaultClientScope(scope, true);
        realm.getClientsStream()
                .filter(client -> OIDCLoginProtocol.LOGIN_PROTOCOL.equals(client.getProtocol()))
                .forEach(client -> client.addClientScope(scope, true));
    }

    private static Stream<ProtocolMapperModel> mappers() {
        return Stream.of(
                mapper(
                        NAME,
                        TeamMapper.ID,
                        Map.of(
                                "access.token.claim", "true",
                                "id.token.claim", "true",
                                "userinfo.token.claim", "true",
                                "introspection.token.claim", "true")),
                mapper("gate", GATE, Map.of("userinfo.token.claim", "true")),
                AmrProtocolMapper.create("amr", true, true));
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
