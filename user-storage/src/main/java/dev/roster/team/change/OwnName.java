package dev.roster.team.change;

import dev.roster.member.PersonName;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The names that somebody gives themself. */
public record OwnName(String firstName, String lastName) {

    /**
     * The names, checked; the last name is null where it stays as it is.
     *
     * @throws dev.roster.error.BadInputException {@code invalid_name}
     */
    public OwnName checked() {
        return new OwnName(PersonName.first(firstName), lastName == null ? null : PersonName.last(lastName));
    }

    /** Stores them. */
    public void giveTo(KeycloakSession session, RealmModel realm, UserModel caller) {
        UserModel user = session.users().getUserById(realm, caller.getId());
        user.setFirstName(firstName);
        if (lastName != null) {
            user.setLastName(lastName);
        }
    }
}
