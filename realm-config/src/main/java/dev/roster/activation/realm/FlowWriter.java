package dev.roster.activation.realm;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.models.utils.RepresentationToModel;
import org.keycloak.representations.idm.AuthenticationExecutionExportRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/** Writes flows of the realm file into a realm, as an import does. */
final class FlowWriter {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Map<String, AuthenticationFlowRepresentation> flows;
    private final Map<String, AuthenticatorConfigRepresentation> configs;

    FlowWriter(KeycloakSession session, RealmModel realm, RealmRepresentation file) {
        this.session = session;
        this.realm = realm;
        this.flows = file.getAuthenticationFlows().stream()
                .collect(Collectors.toMap(AuthenticationFlowRepresentation::getAlias, Function.identity()));
        this.configs = file.getAuthenticatorConfig().stream()
                .collect(Collectors.toMap(AuthenticatorConfigRepresentation::getAlias, Function.identity()));
    }

    /** What the file says, to compare. */
    FlowText text() {
        return new FlowText(flows::get, alias -> configs.get(alias).getConfig());
    }

    /** Adds a flow with those below it. */
    AuthenticationFlowModel add(String alias) {
        AuthenticationFlowRepresentation wanted = flows.get(alias);
        AuthenticationFlowModel flow = realm.addAuthenticationFlow(RepresentationToModel.toModel(wanted));
        wanted.getAuthenticationExecutions().forEach(step -> add(flow, step));
        return flow;
    }

    /** Writes a flow anew. It stays the same one for whatever refers to it. */
    void replace(String alias) {
        AuthenticationFlowModel flow = realm.getFlowByAlias(alias);
        realm.getAuthenticationExecutionsStream(flow.getId())
                .toList()
                .forEach(step -> KeycloakModelUtils.deepDeleteAuthenticationExecutor(
                        session, realm, step, () -> {}, () -> {}, false));
        flows.get(alias).getAuthenticationExecutions().forEach(step -> add(flow, step));
    }

    private void add(AuthenticationFlowModel parent, AuthenticationExecutionExportRepresentation wanted) {
        AuthenticationExecutionModel step = new AuthenticationExecutionModel();
        step.setParentFlow(parent.getId());
        step.setRequirement(AuthenticationExecutionModel.Requirement.valueOf(wanted.getRequirement()));
        step.setPriority(wanted.getPriority());
        step.setAuthenticator(wanted.getAuthenticator());
        step.setAuthenticatorFlow(wanted.isAuthenticatorFlow());
        if (wanted.getFlowAlias() != null) {
            step.setFlowId(subflow(wanted.getFlowAlias()).getId());
        }
        if (wanted.getAuthenticatorConfig() != null) {
            step.setAuthenticatorConfig(realm.addAuthenticatorConfig(
                            RepresentationToModel.toModel(configs.get(wanted.getAuthenticatorConfig())))
                    .getId());
        }
        realm.addAuthenticatorExecution(step);
    }

    private AuthenticationFlowModel subflow(String alias) {
        AuthenticationFlowModel there = realm.getFlowByAlias(alias);
        return there == null ? add(alias) : there;
    }
}
