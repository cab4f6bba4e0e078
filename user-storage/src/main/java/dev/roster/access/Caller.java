package dev.roster.access;

import dev.roster.member.PersonName;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Who asks, as far as a valid token tells.
 *
 * @param realm the realm that issued the token
 * @param user the user whom it was issued to
 * @param trustedClient whether the client that it was issued to may administer teams (R68, docs/rules.md)
 * @param keycloakAdministrator whether the user holds {@code manage-users} and {@code manage-organizations} of the
 *     realm that is asked about, or master's rights to it
 */
public record Caller(RealmModel realm, UserModel user, boolean trustedClient, boolean keycloakAdministrator) {

    /** The caller's name as people read it: first and last name, else the email. */
    public String displayName() {
        return PersonName.shown(user);
    }
}
