package dev.roster.access;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The gate: the one rule that every way in passes at its end (R24, docs/rules.md). */
public final class Gate {

    private final SignInCheck check;

    public Gate(KeycloakSession session, RealmModel realm) {
        this.check = new SignInCheck(session, realm);
    }

    /** True where this user may come in now. */
    public boolean letsThrough(UserModel user) {
        return denial(user).isEmpty();
    }

    /** Why this user may not come in now; nothing where they may. */
    public Optional<SignInDenial> denial(UserModel user) {
        return check.denial(user, SignInPolicy.GATE);
    }
}
