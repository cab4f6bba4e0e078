package dev.roster.activation.realm;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * The settings without which Roster's rules would not hold: nobody makes an account of their own, an email is one
 * person's, members do not change it, and Keycloak sends no links that Roster does not know of. Sessions, events,
 * languages and the like are the operator's.
 */
final class SignInSettings {

    private SignInSettings() {}

    static Stream<Replacement> of(RealmModel realm, RealmRepresentation file) {
        return Stream.of(
                setting(
                        "registrationAllowed",
                        file.isRegistrationAllowed(),
                        realm::isRegistrationAllowed,
                        realm::setRegistrationAllowed),
                setting(
                        "resetPasswordAllowed",
                        file.isResetPasswordAllowed(),
                        realm::isResetPasswordAllowed,
                        realm::setResetPasswordAllowed),
                setting("verifyEmail", file.isVerifyEmail(), realm::isVerifyEmail, realm::setVerifyEmail),
                setting(
                        "editUsernameAllowed",
                        file.isEditUsernameAllowed(),
                        realm::isEditUsernameAllowed,
                        realm::setEditUsernameAllowed),
                setting(
                        "loginWithEmailAllowed",
                        file.isLoginWithEmailAllowed(),
                        realm::isLoginWithEmailAllowed,
                        realm::setLoginWithEmailAllowed),
                setting(
                        "duplicateEmailsAllowed",
                        file.isDuplicateEmailsAllowed(),
                        realm::isDuplicateEmailsAllowed,
                        realm::setDuplicateEmailsAllowed));
    }

    private static Replacement setting(String name, boolean ours, Supplier<Boolean> current, Consumer<Boolean> set) {
        return new Replacement(
                "setting",
                name,
                Boolean.toString(ours),
                () -> current.get().toString(),
                value -> set.accept(Boolean.valueOf(value)),
                Optional.empty());
    }
}
