package dev.roster.signin.link;

import dev.roster.link.LinkEntity;
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
 * The language that somebody chose on a link's page, or else on the page that asked for the link. At sign-in Keycloak's
 * required action {@code update_user_locale} stores what the authentication session says, and deletes the browser's
 * cookie where it says nothing. What a client asks for with {@code ui_locales} is nobody's choice.
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
        LocaleUtil.processLocaleParam(session, realm, null);
    }

    /** Takes the choice made on the page that asked for the link, in whichever browser, where this request has none. */
    void takeFrom(LinkEntity link) {
        if (choice().isEmpty()) {
            link.askingLogin()
                    .flatMap(asking -> asking.inAnyBrowser(session, realm))
                    .map(login -> login.getAuthNote(CHOICE))
                    .ifPresent(locale -> session.setAttribute(CHOICE, locale));
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
