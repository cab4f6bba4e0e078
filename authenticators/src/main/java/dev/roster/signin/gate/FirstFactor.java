package dev.roster.signin.gate;

import dev.roster.member.SignIn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.AuthenticatorUtil;
import org.keycloak.events.Details;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.CommonClientSessionModel.ExecutionStatus;

/**
 * The method by which somebody has just proved who they are: the first factor of this authentication. An SSO cookie is
 * none (R31, docs/rules.md).
 */
final class FirstFactor {

    /** The authenticators that take a link; they use no credential of Keycloak's. */
    private static final Set<String> LINKS = Set.of("roster-link", "roster-magic-link");

    private static final Map<String, String> CREDENTIALS = Map.of(
            PasswordCredentialModel.TYPE, SignIn.PASSWORD,
            WebAuthnCredentialModel.TYPE_PASSWORDLESS, SignIn.PASSKEY);

    private FirstFactor() {}

    /** The method, or nothing where no first factor was given in this authentication. */
    static Optional<String> of(AuthenticationSessionModel authSession) {
        return provider(authSession).or(() -> link(authSession)).or(() -> credential(authSession));
    }

    /** The alias of the identity provider, whatever proof linked the account at the first time. */
    private static Optional<String> provider(AuthenticationSessionModel authSession) {
        return Optional.ofNullable(authSession.getUserSessionNotes().get(Details.IDENTITY_PROVIDER));
    }

    private static Optional<String> link(AuthenticationSessionModel authSession) {
        RealmModel realm = authSession.getRealm();
        return authSession.getExecutionStatus().entrySet().stream()
                .filter(execution -> execution.getValue() == ExecutionStatus.SUCCESS)
                .map(execution -> realm.getAuthenticationExecutionById(execution.getKey()))
                .filter(execution -> execution != null && execution.getAuthenticator() != null)
                .map(AuthenticationExecutionModel::getAuthenticator)
                .filter(LINKS::contains)
                .findFirst()
                .map(authenticator -> SignIn.MAGIC_LINK);
    }

    /** Keycloak keeps what was used in order, whichever authenticator asked: a passkey may come in the password form. */
    private static Optional<String> credential(AuthenticationSessionModel authSession) {
        return AuthenticatorUtil.getAuthnCredentials(authSession).stream()
                .filter(CREDENTIALS::containsKey)
                .map(CREDENTIALS::get)
                .findFirst();
    }
}
