package dev.roster.realm.messages;

import dev.roster.realm.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.Theme;

/**
 * What Roster's own pages of the admin console say: the messages of the realm's admin theme that are Roster's, with the
 * realm's own texts. Keycloak gives them away only together with all the others, which are too many for a light page.
 *
 * @param locale the language, as a tag (RFC 5646)
 * @param messages key → text, by key
 */
public record ConsoleMessages(String locale, Map<String, String> messages) {

    private static final String OURS = "roster";

    /**
     * The messages of the realm that the session is about.
     *
     * @param asked the language that is asked for; one that the realm does not have counts as none, and then the request
     *     says what its browser speaks
     */
    public static ConsoleMessages of(KeycloakSession session, String asked) {
        RealmModel realm = session.getContext().getRealm();
        Locale locale = Languages.of(realm).include(asked)
                ? Locale.forLanguageTag(asked)
                : session.getContext().resolveLocale(null);
        Properties all = messages(session, realm, locale);
        Map<String, String> ours = new TreeMap<>();
        all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(OURS))
                .forEach(key -> ours.put(key, all.getProperty(key)));
        return new ConsoleMessages(locale.toLanguageTag(), ours);
    }

    private static Properties messages(KeycloakSession session, RealmModel realm, Locale locale) {
        try {
            return session.theme().getTheme(Theme.Type.ADMIN).getEnhancedMessages(realm, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
