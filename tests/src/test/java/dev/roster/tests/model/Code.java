package dev.roster.tests.model;

import java.util.Arrays;
import java.util.Optional;

/** What can be typed where a code is asked for: the code of an email, or a text that is none. */
enum Code {
    RIGHT(Choice.FITTING),
    IN_GROUPS(Choice.FITTING),
    WITH_HYPHENS(Choice.FITTING),
    CUT_OFF(Choice.CUT),
    OLDER(Choice.OLDER),
    OF_OTHER_PERSON(Choice.OTHER_PERSON),
    OF_OTHER_TAB(Choice.OTHER_TAB),
    WRONG("00000000"),
    EMPTY(""),
    BLANKS(" \u00a0\u200b"),
    NONE("none"),
    NULL("null"),
    DIGITS_OF_ANOTHER_SCRIPT("\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"),
    VERY_LONG("12345678".repeat(2_000));

    private final Choice choice;
    private final String text;

    Code(String text) {
        this.choice = Choice.TEXT;
        this.text = text;
    }

    Code(Choice choice) {
        this.choice = choice;
        this.text = "00000000";
    }

    /** True where it needs no email. */
    boolean isText() {
        return choice == Choice.TEXT;
    }

    /** True where the whole code of the email is typed, however it is written. */
    boolean isWhole() {
        return choice != Choice.TEXT && choice != Choice.CUT;
    }

    /** The email whose code is read. */
    Optional<Email> email(Model model, Place place) {
        Login login = model.login(place).orElseThrow();
        return model.emails().stream()
                .filter(email -> choice.takes(model, place, login, email))
                .reduce((older, newer) -> newer);
    }

    /** What is typed; of an email that has no code, a text that is none. */
    String typed(Optional<String> read) {
        return read.map(this::written).orElse(text);
    }

    private String written(String code) {
        return switch (this) {
            case IN_GROUPS -> " " + code.substring(0, 4) + "\u00a0" + code.substring(4) + " ";
            case WITH_HYPHENS -> code.substring(0, 4) + "-" + code.substring(4);
            case CUT_OFF -> code.substring(0, 7);
            default -> code;
        };
    }

    private enum Choice {
        TEXT,
        FITTING,
        CUT,
        OLDER,
        OTHER_PERSON,
        OTHER_TAB;

        boolean takes(Model model, Place place, Login login, Email email) {
            Mailbox shown = login.shown().orElseThrow();
            return switch (this) {
                case TEXT -> false;
                case FITTING, CUT -> email.fits(login);
                case OLDER -> email.mailbox().equals(shown) && !email.fits(login);
                case OTHER_PERSON -> email.mailbox().owner() != shown.owner();
                case OTHER_TAB ->
                    Arrays.stream(Place.values())
                            .filter(other -> other != place)
                            .map(model::login)
                            .flatMap(Optional::stream)
                            .anyMatch(other -> other != login && email.fits(other));
            };
        }
    }
}
