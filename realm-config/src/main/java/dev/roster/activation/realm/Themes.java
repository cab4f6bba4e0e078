package dev.roster.activation.realm;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.keycloak.models.RealmModel;
import org.keycloak.representations.idm.RealmRepresentation;

/** The themes that the realm file names. */
final class Themes {

    private Themes() {}

    static Stream<Replacement> of(RealmModel realm, RealmRepresentation file) {
        return Stream.of(
                        theme("loginTheme", file.getLoginTheme(), realm::getLoginTheme, realm::setLoginTheme),
                        theme("emailTheme", file.getEmailTheme(), realm::getEmailTheme, realm::setEmailTheme),
                        theme("accountTheme", file.getAccountTheme(), realm::getAccountTheme, realm::setAccountTheme),
                        theme("adminTheme", file.getAdminTheme(), realm::getAdminTheme, realm::setAdminTheme))
                .flatMap(Optional::stream);
    }

    private static Optional<Replacement> theme(
            String name, String ours, Supplier<String> current, Consumer<String> set) {
        return Optional.ofNullable(ours)
                .map(theme -> new Replacement("theme", name, theme, current, set, Optional.of("")));
    }
}
