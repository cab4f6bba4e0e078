package dev.roster.team.password;

import org.keycloak.models.ModelException;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.policy.LengthPasswordPolicyProviderFactory;

/** The product's own least length of a password; a stricter policy of the realm wins (R32, docs/rules.md). */
public final class LeastLength {

    /** Keycloak's id of the policy that asks for more. */
    static final String POLICY = LengthPasswordPolicyProviderFactory.ID;

    private static final int LEAST = 8;

    private LeastLength() {}

    /** The least length that holds beside a policy. */
    static int in(PasswordPolicy policy) {
        Integer asked = policy.getPolicyConfig(POLICY);
        return asked == null ? LEAST : Math.max(LEAST, asked);
    }

    /**
     * Refuses what is too short.
     *
     * @throws ModelException as a policy of Keycloak's does: a message key and its parameters
     */
    public static void require(String password) {
        if (password != null && password.length() < LEAST) {
            throw new ModelException("invalidPasswordMinLengthMessage", LEAST);
        }
    }
}
