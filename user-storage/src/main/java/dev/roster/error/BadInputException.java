package dev.roster.error;

/** Something the caller sent cannot be taken; {@code field} names it. */
public final class BadInputException extends RosterException {

    private static final long serialVersionUID = 1L;

    public BadInputException(String code, String field, String sentence) {
        super(Kind.BAD_INPUT, code, field, sentence);
    }

    /** No JSON, or not the JSON that was expected. */
    public static BadInputException json(String field, String sentence) {
        return new BadInputException("invalid_json", field, sentence);
    }

    /** A query parameter with an impossible value. */
    public static BadInputException parameter(String name, String sentence) {
        return new BadInputException("invalid_parameter", name, sentence);
    }
}
