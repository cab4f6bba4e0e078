package dev.roster.activation.realm;

import dev.roster.realm.part.Plan;
import dev.roster.realm.part.RealmPart;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.idm.RealmRepresentation;

/** The realm's passwords are at least as long as the realm file asks for; all else of its policy is the operator's. */
final class PasswordLength implements RealmPart {

    private static final String KIND = "setting";
    private static final String NAME = "passwordPolicy";
    private static final String LENGTH = "length";

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Integer least;

    PasswordLength(KeycloakSession session, RealmModel realm, RealmRepresentation file) {
        this.session = session;
        this.realm = realm;
        this.least = policy(file.getPasswordPolicy()).getPolicyConfig(LENGTH);
    }

    private PasswordPolicy policy(String text) {
        return PasswordPolicy.parse(session, text);
    }

    @Override
    public void on(Plan plan) {
        PasswordPolicy policy = realm.getPasswordPolicy();
        Integer length = policy.getPolicyConfig(LENGTH);
        if (length == null || length < least) {
            String before = policy.toString();
            plan.change(KIND, NAME, () -> {
                plan.former().rememberFirst(NAME, before);
                realm.setPasswordPolicy(lengthened(policy));
            });
        }
    }

    @Override
    public void off(Plan plan) {
        plan.former().get(NAME).map(this::policy).ifPresent(before -> {
            if (lengthened(before).toString().equals(realm.getPasswordPolicy().toString())) {
                plan.change(KIND, NAME, () -> realm.setPasswordPolicy(before));
            } else {
                plan.keep(KIND, NAME);
            }
        });
    }

    private PasswordPolicy lengthened(PasswordPolicy policy) {
        return policy.toBuilder().put(LENGTH, least.toString()).build(session);
    }
}
