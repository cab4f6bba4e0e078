package dev.roster.rest.activation;

import dev.roster.error.BadInputException;

/**
 * Body of {@code PUT /activation}.
 *
 * @param on whether Roster is to be on
 */
public record ActivationForm(Boolean on) {

    boolean checked() {
        if (on == null) {
            throw BadInputException.json("on", "Say true or false.");
        }
        return on;
    }
}
