package dev.roster.activation.realm;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.DefaultAuthenticationFlows;
import org.keycloak.representations.idm.RealmRepresentation;

/** Which flows the realm uses, where the realm file says it. */
final class Bindings {

    private final RealmModel realm;

    private Bindings(RealmModel realm) {
        this.realm = realm;
    }

    static Stream<Replacement> of(RealmModel realm, RealmRepresentation file) {
        Bindings bindings = new Bindings(realm);
        return Stream.of(
                bindings.binding(
                        "browserFlow",
                        file.getBrowserFlow(),
                        realm::getBrowserFlow,
                        realm::setBrowserFlow,
                        DefaultAuthenticationFlows.BROWSER_FLOW),
                bindings.binding(
                        "directGrantFlow",
                        file.getDirectGrantFlow(),
                        realm::getDirectGrantFlow,
                        realm::setDirectGrantFlow,
                        DefaultAuthenticationFlows.DIRECT_GRANT_FLOW),
                bindings.binding(
                        "firstBrokerLoginFlow",
                        file.getFirstBrokerLoginFlow(),
                        realm::getFirstBrokerLoginFlow,
                        realm::setFirstBrokerLoginFlow,
                        DefaultAuthenticationFlows.FIRST_BROKER_LOGIN_FLOW));
    }

    private Replacement binding(
            String name,
            String ours,
            Supplier<AuthenticationFlowModel> current,
            Consumer<AuthenticationFlowModel> set,
            String standard) {
        return new Replacement(
                "binding",
                name,
                ours,
                () -> alias(current.get()),
                alias -> set.accept(flow(alias, standard)),
                Optional.of(standard));
    }

    private static String alias(AuthenticationFlowModel flow) {
        return flow == null ? null : flow.getAlias();
    }

    /** The flow of that alias; Keycloak's own where there is none any more. */
    private AuthenticationFlowModel flow(String alias, String standard) {
        AuthenticationFlowModel flow = alias == null ? null : realm.getFlowByAlias(alias);
        return flow == null ? realm.getFlowByAlias(standard) : flow;
    }
}
