package dev.roster.error;

/** Something the caller sent cannot be taken; {@code field} names it. */
public final class BadInput extends Refusal {

    private static final long serialVersionUID = 1L;

    public BadInput(String code, String field, String sentence) {
        super(Kind.BAD_INPUT, code, field, sentence);
    }

    /** No JSON, or not the JSON that was expected. */
    public static BadInput json(String field, String sentence) {
        return new BadInput("invalid_json", field, sentence);
    }

    /** A query parameter with an impossible value. */
    public static BadInput parameter(String name, String sentence) {
        return new BadInput("invalid_parameter", name, sentence);
    }
}
