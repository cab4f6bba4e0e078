package dev.roster.team.password;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;

/** What a password must be in a realm: its policy, and the product's own least length (R32, docs/rules.md). */
public final class PasswordRules {

    /** Policies of Keycloak's that are about hashes, or about when somebody is asked. */
    private static final Set<String> NOT_ABOUT_THE_PASSWORD = Set.of(
            PasswordPolicy.HASH_ALGORITHM_ID,
            PasswordPolicy.HASH_ITERATIONS_ID,
            PasswordPolicy.FORCE_EXPIRED_ID,
            PasswordPolicy.MAX_AUTH_AGE_ID,
            "recoveryCodesWarningThreshold");

    private PasswordRules() {}

    /** The rules that hold in a realm, by id: with their numbers alone, since patterns and lists are the operator's. */
    public static List<PasswordRule> of(RealmModel realm) {
        PasswordPolicy policy = realm.getPasswordPolicy();
        Set<String> ids = new TreeSet<>(policy.getPolicies());
        ids.add(LeastLength.POLICY);
        ids.removeAll(NOT_ABOUT_THE_PASSWORD);
        return ids.stream().map(id -> new PasswordRule(id, value(policy, id))).toList();
    }

    private static Integer value(PasswordPolicy policy, String id) {
        if (id.equals(LeastLength.POLICY)) {
            return LeastLength.in(policy);
        }
        Object setting = policy.getPolicyConfig(id);
        return setting instanceof Integer number ? number : null;
    }
}
