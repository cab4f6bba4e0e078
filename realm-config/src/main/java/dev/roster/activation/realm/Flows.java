package dev.roster.activation.realm;

import dev.roster.digest.Sha256;
import dev.roster.realm.part.Plan;
import dev.roster.realm.part.RealmPart;
import java.util.List;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * The flows of the realm file. Of each, a realm attribute {@code roster.flow.…} keeps the hash of what was written: a
 * flow that is still so is brought up to date, one that an operator has changed stays as it is. They stay when Roster is
 * switched off, because clients and identity providers may use them.
 */
final class Flows implements RealmPart {

    private static final String KIND = "flow";

    private final RealmModel realm;
    private final List<String> aliases;
    private final FlowWriter writer;
    private final FlowText wanted;
    private final FlowText present;

    Flows(KeycloakSession session, RealmModel realm, RealmRepresentation file) {
        this.realm = realm;
        this.aliases = file.getAuthenticationFlows().stream()
                .filter(AuthenticationFlowRepresentation::isTopLevel)
                .map(AuthenticationFlowRepresentation::getAlias)
                .toList();
        this.writer = new FlowWriter(session, realm, file);
        this.wanted = writer.text();
        this.present = FlowText.ofRealm(session, realm);
    }

    @Override
    public void on(Plan plan) {
        aliases.forEach(alias -> on(plan, alias));
    }

    @Override
    public void off(Plan plan) {
        // They stay.
    }

    /** Keeps the hashes of those that a realm file has brought. */
    void recognize() {
        aliases.stream()
                .filter(alias ->
                        realm.getFlowByAlias(alias) != null && wanted.of(alias).equals(present.of(alias)))
                .forEach(this::remember);
    }

    private void on(Plan plan, String alias) {
        if (realm.getFlowByAlias(alias) == null) {
            plan.add(KIND, alias, () -> {
                writer.add(alias);
                remember(alias);
            });
        } else if (!wanted.of(alias).equals(present.of(alias))) {
            if (isAsWritten(alias)) {
                plan.change(KIND, alias, () -> {
                    writer.replace(alias);
                    remember(alias);
                });
            } else {
                plan.keep(KIND, alias);
            }
        }
    }

    private boolean isAsWritten(String alias) {
        return Sha256.of(present.of(alias)).equals(realm.getAttribute(attribute(alias)));
    }

    private void remember(String alias) {
        realm.setAttribute(attribute(alias), Sha256.of(wanted.of(alias)));
    }

    private static String attribute(String alias) {
        return "roster.flow." + alias.replace(' ', '-');
    }
}
