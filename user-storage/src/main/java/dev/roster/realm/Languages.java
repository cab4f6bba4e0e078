package dev.roster.realm;

import java.util.List;
import org.keycloak.models.RealmModel;

/**
 * The languages of a realm that somebody can choose from: none where internationalization is off.
 *
 * @param spoken their names as the realm has them, sorted
 * @param standard the one of these that holds where nobody chooses, or null where the realm says none
 */
public record Languages(List<String> spoken, String standard) {

    /** The languages of a realm. */
    public static Languages of(RealmModel realm) {
        if (!realm.isInternationalizationEnabled()) {
            return new Languages(List.of(), null);
        }
        List<String> spoken = realm.getSupportedLocalesStream().sorted().toList();
        String standard = realm.getDefaultLocale();
        return new Languages(spoken, standard != null && spoken.contains(standard) ? standard : null);
    }

    /** True where the language can be chosen. */
    public boolean include(String locale) {
        return locale != null && spoken.contains(locale);
    }
}
