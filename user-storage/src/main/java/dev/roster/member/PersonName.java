package dev.roster.member;

import dev.roster.error.BadInputException;
import java.util.Objects;
import org.keycloak.models.UserModel;

/** A person's names as somebody typed them (R12, docs/rules.md). */
public final class PersonName {

    private PersonName() {}

    /**
     * A first name, which everybody has.
     *
     * @throws BadInputException {@code invalid_name}
     */
    public static String first(String firstName) {
        return Line.name("firstName", firstName, true, "Give a first name.");
    }

    /** Both as others read them; the email where there is none, or null where there is no email either. */
    public static String shown(UserModel user) {
        String name =
                (Objects.toString(user.getFirstName(), "") + ' ' + Objects.toString(user.getLastName(), "")).strip();
        return name.isEmpty() ? user.getEmail() : name;
    }

    /**
     * A last name, perhaps empty.
     *
     * @throws BadInputException {@code invalid_name}
     */
    public static String last(String lastName) {
        return Line.name("lastName", lastName, false, "");
    }
}
