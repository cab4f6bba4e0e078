package dev.roster.member.passkey;

import dev.roster.error.BadInputException;
import dev.roster.member.Line;

/** The name that somebody gives a credential of theirs. */
public record CredentialName(String name) {

    private static final int LONGEST = 100;

    /**
     * The name, without the spaces around it.
     *
     * @throws BadInputException {@code invalid_name}, where it is empty, longer than 100 characters, or no single line
     */
    String checked() {
        String checked = Line.name("name", name, true, "Give a name.");
        if (checked.codePointCount(0, checked.length()) > LONGEST) {
            throw new BadInputException("invalid_name", "name", "A name is one line of at most 100 characters.");
        }
        return checked;
    }
}
