package dev.roster.signin.link;

import dev.roster.realm.Languages;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.keycloak.locale.LocaleSelectorProvider;
import org.keycloak.locale.LocaleUpdaterProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.util.LocaleUtil;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The language that somebody chose on a link's page. At sign-in Keycloak's required action {@code update_user_locale}
 * stores what the authentication session says, and deletes the browser's cookie where it says nothing. What a client asks
 * for with {@code ui_locales} is nobody's choice, and what was chosen in the browser that asked for the link is that of
 * whoever sat there: in another browser it does not count.
 */
final class ChosenLanguage {

    private static final String CHOICE = LocaleSelectorProvider.USER_REQUEST_LOCALE;

    private final KeycloakSession session;
    private final RealmModel realm;

    ChosenLanguage(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** Takes the choice that stands in the address of this request. */
    void takeFromAddress() {
        String asked =
                session.getContext().getUri().getQueryParameters().getFirst(LocaleSelectorProvider.KC_LOCALE_PARAM);
        if (asked != null && Languages.of(realm).include(asked)) {
            LocaleUtil.processLocaleParam(session, realm, null);
        }
    }

    /** Lets the login end in this language, and the browser keep it. */
    void keepIn(AuthenticationSessionModel login) {
        choice().ifPresent(locale -> {
            login.setAuthNote(CHOICE, locale);
            session.getProvider(LocaleUpdaterProvider.class).updateLocaleCookie(locale);
        });
    }

    /** The address of a page or form that goes on in this language. */
    URI goOn(URI address) {
        return choice().map(locale -> UriBuilder.fromUri(address)
                        .queryParam(LocaleSelectorProvider.KC_LOCALE_PARAM, locale)
                        .build())
                .orElse(address);
    }

    private Optional<String> choice() {
        return Optional.ofNullable(session.getAttribute(CHOICE, String.class)).filter(Languages.of(realm)::include);
    }
}
