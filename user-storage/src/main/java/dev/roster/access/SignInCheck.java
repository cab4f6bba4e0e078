package dev.roster.access;

import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Asks a {@link SignInPolicy} about a user of the realm, and logs what it says at debug. */
public final class SignInCheck {

    private static final Logger LOG = Logger.getLogger(SignInCheck.class);

    private final KeycloakSession session;
    private final RealmModel realm;

    public SignInCheck(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * Why a user does not come in; nothing where they do.
     *
     * @param user perhaps null, who is nobody's member
     */
    public Optional<SignInDenial> denial(UserModel user, SignInPolicy policy) {
        if (user == null) {
            return Optional.of(SignInDenial.NOT_A_MEMBER);
        }
        Optional<SignInDenial> denial = policy.denial(new UserFacts(session, realm, user));
        LOG.debugf(
                "Realm %s: user %s at %s: %s",
                realm.getName(),
                user.getId(),
                policy,
                denial.map(SignInDenial::reason).orElse("comes in"));
        return denial;
    }
}
