package dev.roster.realm.part;

import java.util.Locale;

/**
 * What a switch does to one thing of a realm.
 *
 * @param kind what sort of thing it is, as {@code flow} or {@code role}
 * @param name which of them
 * @param change what becomes of it, the name of a {@link How} in lower case
 */
public record Change(String kind, String name, String change) {

    /** What can happen to a thing. */
    enum How {
        ADDED,
        CHANGED,
        REMOVED
    }

    static Change of(How how, String kind, String name) {
        return new Change(kind, name, how.name().toLowerCase(Locale.ROOT));
    }
}
