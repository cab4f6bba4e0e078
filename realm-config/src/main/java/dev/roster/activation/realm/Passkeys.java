package dev.roster.activation.realm;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;
import org.keycloak.models.WebAuthnPolicy;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * The realm's passkeys. That one is both factors holds only where the authenticator verifies its user, and the first page
 * can offer only those that it can discover: these two are rules. Whether there are any is the operator's choice.
 */
final class Passkeys {

    private static final String KIND = "setting";
    private static final String PREFIX = "webAuthnPolicyPasswordless";
    private static final String NO = "false";

    private Passkeys() {}

    static Stream<Replacement> of(RealmModel realm, RealmRepresentation file) {
        return Stream.of(
                setting(
                        realm,
                        "PasskeysEnabled",
                        file.getWebAuthnPolicyPasswordlessPasskeysEnabled(),
                        WebAuthnPolicy::isPasskeysEnabled,
                        (policy, value) -> policy.setPasskeysEnabled(value == null ? null : Boolean.valueOf(value)),
                        Optional.of("")),
                setting(
                        realm,
                        "AvoidSameAuthenticatorRegister",
                        file.isWebAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister(),
                        WebAuthnPolicy::isAvoidSameAuthenticatorRegister,
                        (policy, value) -> policy.setAvoidSameAuthenticatorRegister(Boolean.parseBoolean(value)),
                        Optional.of(NO)),
                setting(
                        realm,
                        "ResidentKey",
                        file.getWebAuthnPolicyPasswordlessResidentKey(),
                        WebAuthnPolicy::getResidentKey,
                        WebAuthnPolicy::setResidentKey,
                        Optional.empty()),
                setting(
                        realm,
                        "UserVerificationRequirement",
                        file.getWebAuthnPolicyPasswordlessUserVerificationRequirement(),
                        WebAuthnPolicy::getUserVerificationRequirement,
                        WebAuthnPolicy::setUserVerificationRequirement,
                        Optional.empty()));
    }

    private static Replacement setting(
            RealmModel realm,
            String name,
            Object ours,
            Function<WebAuthnPolicy, Object> current,
            BiConsumer<WebAuthnPolicy, String> set,
            Optional<String> standard) {
        return new Replacement(
                KIND,
                PREFIX + name,
                ours.toString(),
                () -> text(current.apply(realm.getWebAuthnPolicyPasswordless())),
                value -> {
                    WebAuthnPolicy policy = realm.getWebAuthnPolicyPasswordless();
                    set.accept(policy, value);
                    realm.setWebAuthnPolicyPasswordless(policy);
                },
                standard);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
