package dev.roster.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The messages of one theme in one language, as they stand in the file.
 *
 * @param path where the file is on the classpath
 * @param messages key and text, sorted by key
 */
record Bundle(String path, Map<String, String> messages) {

    static final List<String> KINDS = List.of("login", "account", "admin", "email");
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    static Bundle ours(String kind, String language) {
        return of("roster", kind, language);
    }

    /** Ours over those of the parent themes, which is what a template finds. */
    static Properties merged(String kind, String language) {
        Properties all = new Properties();
        all.putAll(of("base", kind, "en").messages());
        all.putAll(of("base", kind, language).messages());
        all.putAll(ours(kind, language).messages());
        return all;
    }

    /** What a template of the login theme finds as {@code properties}: the names of PatternFly's classes. */
    static Properties properties() {
        String path = "/theme/keycloak.v2/login/theme.properties";
        Properties properties = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(path)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return properties;
    }

    static Stream<Bundle> allOurs() {
        return KINDS.stream().flatMap(kind -> LANGUAGES.stream().map(language -> ours(kind, language)));
    }

    /** Those that Keycloak runs through {@link java.text.MessageFormat}. */
    static Stream<Bundle> formatted() {
        return allOurs().filter(bundle -> !bundle.path().contains("/admin/"));
    }

    private static Bundle of(String theme, String kind, String language) {
        String path = "/theme/" + theme + "/" + kind + "/messages/messages_" + language + ".properties";
        Properties messages = new OnceOnly();
        try (InputStream in = Bundle.class.getResourceAsStream(path);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            messages.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        Map<String, String> sorted = new TreeMap<>();
        messages.stringPropertyNames().forEach(key -> sorted.put(key, messages.getProperty(key)));
        return new Bundle(path, sorted);
    }

    @Override
    public String toString() {
        return path;
    }

    /** Properties take the last of two lines with the same key in silence; here that is an error. */
    private static final class OnceOnly extends Properties {
        @Override
        public synchronized Object put(Object key, Object value) {
            Object before = super.put(key, value);
            if (before != null && !before.equals(value)) {
                throw new IllegalStateException("Two different texts for " + key);
            }
            return before;
        }
    }
}
