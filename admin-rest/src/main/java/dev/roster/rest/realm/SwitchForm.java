package dev.roster.rest.realm;

import dev.roster.error.BadInputException;

/**
 * Body of {@code PUT /switch}.
 *
 * @param on whether Roster is to be on
 */
public record SwitchForm(Boolean on) {

    boolean checked() {
        if (on == null) {
            throw BadInputException.json("on", "Say true or false.");
        }
        return on;
    }
}
