package dev.roster.realm.part;

import dev.roster.error.RosterException;

/** The realm has something of its own by a name that Roster cannot do without. */
public final class NotRostersException extends RosterException {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind what sort of thing it is, as people say it
     * @param name which of them
     */
    public NotRostersException(String kind, String name) {
        super(
                Kind.CONFLICT,
                "name_taken",
                null,
                "The realm has a %s '%s' that is not Roster's. Rename it first.".formatted(kind, name));
    }
}
