package dev.roster.rest.json;

import dev.roster.error.BadInputException;
import dev.roster.team.directory.Page;

/** The query parameters {@code first} and {@code max} of a list: 0 and 20 by default, at most 100 rows. */
public record Paging(String first, String max) {

    private static final int DEFAULT_MAX = 20;
    private static final int LARGEST_MAX = 100;

    /**
     * The part of the list that is asked for.
     *
     * @throws BadInputException {@code invalid_parameter}
     */
    public Page page() {
        return new Page(
                number("first", first, 0, 0, Integer.MAX_VALUE), number("max", max, DEFAULT_MAX, 1, LARGEST_MAX));
    }

    private static int number(String name, String value, int otherwise, int least, int most) {
        if (value == null || value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw refused(name, least, most);
        }
        throw refused(name, least, most);
    }

    private static BadInputException refused(String name, int least, int most) {
        return BadInputException.parameter(name, "This is a whole number from " + least + " to " + most + ".");
    }
}
