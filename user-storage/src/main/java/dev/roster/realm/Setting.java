package dev.roster.realm;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import org.keycloak.models.RealmModel;

/**
 * A realm attribute that Roster reads (R65, docs/rules.md): what it may be, and what holds where it is absent. An
 * impossible value is refused when the realm is saved; one that got in all the same counts as absent, or as the strictest
 * value where absence allows something, and is logged once.
 *
 * @param <T> what a value means
 */
public final class Setting<T> {

    private static final Logger LOG = Logger.getLogger(Setting.class);

    /** What was complained about already, so that an impossible value is logged once and not at every use. */
    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    private final String attribute;
    private final T standard;
    private final T ifImpossible;
    private final String rule;
    private final BiFunction<RealmModel, String, Optional<T>> reader;

    /**
     * @param attribute name of the realm attribute
     * @param standard what holds where it is absent
     * @param rule what it must be, as the end of a sentence
     * @param reader its meaning in a realm, or nothing where the value is impossible
     */
    Setting(String attribute, T standard, String rule, BiFunction<RealmModel, String, Optional<T>> reader) {
        this(attribute, standard, standard, rule, reader);
    }

    private Setting(
            String attribute,
            T standard,
            T ifImpossible,
            String rule,
            BiFunction<RealmModel, String, Optional<T>> reader) {
        this.attribute = attribute;
        this.standard = standard;
        this.ifImpossible = ifImpossible;
        this.rule = rule;
        this.reader = reader;
    }

    /** The same setting, of which an impossible value means something else than an absent one. */
    Setting<T> ifImpossible(T value) {
        return new Setting<>(attribute, standard, value, rule, reader);
    }

    /** The name of the realm attribute. */
    public String attribute() {
        return attribute;
    }

    /** What holds in a realm. */
    public T in(RealmModel realm) {
        String value = realm.getAttribute(attribute);
        if (value == null || value.isBlank()) {
            return standard;
        }
        return reader.apply(realm, value.strip()).orElseGet(() -> report(realm, value));
    }

    /** What is wrong with the value that a realm has, in one sentence; nothing where nothing is. */
    public Optional<String> complaint(RealmModel realm) {
        String value = realm.getAttribute(attribute);
        boolean fine = value == null
                || value.isBlank()
                || reader.apply(realm, value.strip()).isPresent();
        return fine ? Optional.empty() : Optional.of(complaint(value));
    }

    private String complaint(String value) {
        return "Attribute %s is '%s', but must be %s.".formatted(attribute, value, rule);
    }

    private T report(RealmModel realm, String value) {
        if (REPORTED.add(realm.getId() + ' ' + attribute + ' ' + value)) {
            String holds = standard.equals(ifImpossible) ? "The default" : "The strictest value";
            LOG.errorf("Realm %s: %s %s holds.", realm.getName(), complaint(value), holds);
        }
        return ifImpossible;
    }
}
