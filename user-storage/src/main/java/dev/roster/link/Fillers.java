package dev.roster.link;

import java.util.regex.Pattern;

/**
 * What people and programs put between the characters of a code, so that it is easier to read: blanks of any kind,
 * hyphens and dashes, and marks that nobody sees.
 */
public final class Fillers {

    private static final Pattern FILLERS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}]");

    private Fillers() {}

    /** {@return the code without them} */
    public static String removedFrom(String typed) {
        return FILLERS.matcher(typed).replaceAll("");
    }
}
