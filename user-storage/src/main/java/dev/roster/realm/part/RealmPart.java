package dev.roster.realm.part;

/**
 * One of the things that make a realm a team realm. Both ways plan only what is missing, so that a second time plans
 * nothing.
 */
public interface RealmPart {

    /** Plans what is missing. */
    void on(Plan plan);

    /** Plans to put back what was before, as far as nobody has changed it since. */
    void off(Plan plan);
}
