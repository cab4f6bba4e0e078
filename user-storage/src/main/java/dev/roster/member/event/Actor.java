package dev.roster.member.event;

import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Who did something. */
public sealed interface Actor {

    /** A member: of the organization itself, or a system admin, whose realm is another. */
    record Member(String realmId, String userId) implements Actor {

        public static Member of(RealmModel realm, UserModel user) {
            return new Member(realm.getId(), user.getId());
        }
    }

    /** A Keycloak administrator, of the realm or of master. */
    record KeycloakAdministrator(String realmId, String userId) implements Actor {

        public static KeycloakAdministrator of(RealmModel realm, UserModel user) {
            return new KeycloakAdministrator(realm.getId(), user.getId());
        }
    }

    /** The server itself, at a start. */
    record Server() implements Actor {}

    /** Whoever used Keycloak's own pages or API: Keycloak does not tell. Its own admin event of it does. */
    record Unknown() implements Actor {}
}
