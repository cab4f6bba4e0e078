package dev.roster.realm.part;

import dev.roster.error.Refusal;

/** The realm has something of its own by a name that Roster cannot do without. */
public final class NotRosters extends Refusal {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind what sort of thing it is, as people say it
     * @param name which of them
     */
    public NotRosters(String kind, String name) {
        super(
                Kind.CONFLICT,
                "name_taken",
                null,
                "The realm has a %s '%s' that is not Roster's. Rename it first.".formatted(kind, name));
    }
}
