package dev.roster.activation.realm;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.ModelToRepresentation;
import org.keycloak.representations.idm.AuthenticationExecutionExportRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;

/**
 * What a flow does, with all its sub-flows, as a text to compare: steps in their order, whatever their ids, numbers and
 * descriptions.
 *
 * @param flows a flow by its alias
 * @param configs the settings of a step, by their alias
 */
record FlowText(
        Function<String, AuthenticationFlowRepresentation> flows, Function<String, Map<String, String>> configs) {

    static FlowText ofRealm(KeycloakSession session, RealmModel realm) {
        return new FlowText(
                alias -> ModelToRepresentation.toRepresentation(session, realm, realm.getFlowByAlias(alias)), alias -> {
                    AuthenticatorConfigModel config = realm.getAuthenticatorConfigByAlias(alias);
                    return config == null ? Map.of() : config.getConfig();
                });
    }

    String of(String alias) {
        StringBuilder text = new StringBuilder();
        append(text, alias, "");
        return text.toString();
    }

    private void append(StringBuilder text, String alias, String indent) {
        flows.apply(alias).getAuthenticationExecutions().stream()
                .sorted(Comparator.comparing(AuthenticationExecutionExportRepresentation::getPriority))
                .forEach(step -> {
                    text.append(indent)
                            .append(step.getRequirement())
                            .append(' ')
                            .append(step.getAuthenticator());
                    if (step.getAuthenticatorConfig() != null) {
                        text.append(' ').append(new TreeMap<>(configs.apply(step.getAuthenticatorConfig())));
                    }
                    text.append('\n');
                    if (step.getFlowAlias() != null) {
                        append(text, step.getFlowAlias(), indent + "  ");
                    }
                });
    }
}
