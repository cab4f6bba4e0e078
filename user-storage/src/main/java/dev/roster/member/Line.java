package dev.roster.member;

import dev.roster.error.BadInputException;

/** One line of text that somebody typed, such as a name: at most 255 characters, and nothing that breaks lines. */
public final class Line {

    /** How long a line may be, in characters. */
    public static final int LONGEST = 255;

    private Line() {}

    /**
     * The name in a field, without the spaces around it.
     *
     * @param required whether it must not be empty
     * @param sentence what to say where it is empty
     * @throws BadInputException {@code invalid_name}
     */
    public static String name(String field, String value, boolean required, String sentence) {
        String name = value == null ? "" : trimmed(value);
        if (required && name.isBlank()) {
            throw new BadInputException("invalid_name", field, sentence);
        }
        if (name.length() > LONGEST || breaks(name)) {
            throw new BadInputException("invalid_name", field, "A name is one line of at most 255 characters.");
        }
        return name;
    }

    /** Without the spaces around it; a line break is left where it is, to be refused. */
    public static String trimmed(String value) {
        int from = 0;
        int to = value.length();
        while (from < to && value.charAt(from) == ' ') {
            from++;
        }
        while (to > from && value.charAt(to - 1) == ' ') {
            to--;
        }
        return value.substring(from, to);
    }

    /** True where a text is more than one line, or no text. */
    public static boolean breaks(String text) {
        return text.codePoints().anyMatch(Line::breaksLines);
    }

    /** The text on one line, and not longer than some characters. */
    public static String flat(String text, int longest) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(c -> breaksLines(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .limit(longest)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean breaksLines(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
