package dev.roster.member;

import dev.roster.error.BadInputException;
import java.util.Objects;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Names that an identity provider tells. They are taken over until somebody has edited the member's, by whatever way:
 * the member's names are compared with the last ones that the invitation or a provider gave.
 */
public final class BrokeredNames {

    private final KeycloakSession session;

    public BrokeredNames(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Takes the names over where nobody has edited the member's, and where they can be names.
     *
     * @param lastName perhaps null, then the member's stays
     */
    public void take(UserModel user, String firstName, String lastName) {
        new Members(session)
                .find(user.getId())
                .filter(member -> member.namesAreGiven(user.getFirstName(), user.getLastName()))
                .ifPresent(member ->
                        write(member, user, firstName, Objects.requireNonNullElseGet(lastName, user::getLastName)));
    }

    private static void write(MemberEntity member, UserModel user, String firstName, String lastName) {
        try {
            String first = PersonName.first(firstName);
            String last = PersonName.last(Objects.requireNonNullElse(lastName, ""));
            if (!member.namesAreGiven(first, last)) {
                user.setFirstName(first);
                user.setLastName(last);
                member.namesGiven(first, last);
            }
        } catch (BadInputException notNames) {
            // The member keeps the names that they have: nobody is there to whom an error would be of use.
        }
    }
}
