package dev.roster.invitation;

import dev.roster.member.EmailAddress;
import dev.roster.member.Role;
import dev.roster.refusal.BadInput;
import org.keycloak.models.RealmModel;

/** What somebody typed to invite a person: turned into an {@link Invitation}, or refused field by field. */
public record InvitationForm(String email, String firstName, String lastName, String role, String locale) {

    private static final int LONGEST = 255;

    /**
     * Checks all fields.
     *
     * @throws BadInput naming the first field at fault
     */
    public Invitation checked(RealmModel realm) {
        return new Invitation(
                address(email),
                name("firstName", firstName, true),
                name("lastName", lastName, false),
                role(role),
                locale(realm, locale));
    }

    private static String address(String email) {
        return EmailAddress.of(email)
                .orElseThrow(() ->
                        new BadInput("invalid_email", "email", "Give one email address, such as jana@example.com."));
    }

    private static String name(String field, String value, boolean required) {
        String name = value == null ? "" : trimmed(value);
        if (required && name.isBlank()) {
            throw new BadInput("invalid_name", field, "Give a first name.");
        }
        if (name.length() > LONGEST || name.codePoints().anyMatch(InvitationForm::breaksLines)) {
            throw new BadInput("invalid_name", field, "A name is one line of at most 255 characters.");
        }
        return name;
    }

    private static Role role(String role) {
        return Role.named(role)
                .orElseThrow(() -> new BadInput("invalid_role", "role", "The role is admin, technician or viewer."));
    }

    private static String locale(RealmModel realm, String locale) {
        if (locale == null) {
            return null;
        }
        boolean spoken = realm.isInternationalizationEnabled()
                && realm.getSupportedLocalesStream().anyMatch(locale::equals);
        if (!spoken) {
            throw new BadInput("invalid_locale", "locale", "The realm does not speak this language.");
        }
        return locale;
    }

    private static boolean breaksLines(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** Without the spaces around it; a line break is left where it is, to be refused. */
    private static String trimmed(String value) {
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
}
