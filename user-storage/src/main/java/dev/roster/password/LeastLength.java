package dev.roster.password;

import org.keycloak.models.ModelException;

/** The product's own least length of a password; a stricter policy of the realm wins (DESIGN.md, rule 6). */
public final class LeastLength {

    private static final int LEAST = 8;

    private LeastLength() {}

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
