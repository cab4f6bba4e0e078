package dev.roster.error;

import java.util.Optional;

/**
 * A rule said no. Each rule has its own subclass beside it; REST and pages turn them into answers in one place. The
 * codes are those of the list for REST (R71, docs/rules.md).
 */
public abstract class RosterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of no it is. */
    public enum Kind {
        BAD_INPUT,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        TOO_MANY
    }

    private final Kind kind;
    private final String code;
    private final String field;

    /**
     * @param code the code of the list, such as {@code email_taken}
     * @param field the name of the field at fault, or null
     * @param sentence one sentence for people
     */
    protected RosterException(Kind kind, String code, String field, String sentence) {
        super(sentence, null, false, false);
        this.kind = kind;
        this.code = code;
        this.field = field;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
