package dev.roster.team.invitation;

import dev.roster.error.BadInputException;
import dev.roster.member.EmailAddress;
import dev.roster.member.PersonName;
import dev.roster.member.RoleField;
import dev.roster.realm.Languages;
import org.keycloak.models.RealmModel;

/** What somebody typed to invite a person: turned into an {@link Invitation}, or refused field by field. */
public record InvitationForm(String email, String firstName, String lastName, String role, String locale) {

    /**
     * Checks all fields.
     *
     * @throws BadInputException naming the first field at fault
     */
    public Invitation checked(RealmModel realm) {
        return new Invitation(
                address(email),
                PersonName.first(firstName),
                PersonName.last(lastName),
                RoleField.role(role),
                locale(realm, locale));
    }

    private static String address(String email) {
        return EmailAddress.of(email)
                .orElseThrow(() -> new BadInputException(
                        "invalid_email", "email", "Give one email address, such as jana@example.com."));
    }

    private static String locale(RealmModel realm, String locale) {
        if (locale != null && !Languages.of(realm).include(locale)) {
            throw new BadInputException("invalid_locale", "locale", "The realm does not speak this language.");
        }
        return locale;
    }
}
