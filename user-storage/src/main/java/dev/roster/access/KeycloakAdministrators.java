package dev.roster.access;

import org.keycloak.models.AdminRoles;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;

/** The users of a realm who administer it with Keycloak's own rights, and could open every way in anyway. */
public final class KeycloakAdministrators {

    private final RealmModel realm;

    public KeycloakAdministrators(RealmModel realm) {
        this.realm = realm;
    }

    /** True where this user is one. */
    public boolean include(UserModel user) {
        ClientModel management = realm.getClientByClientId(Constants.REALM_MANAGEMENT_CLIENT_ID);
        return management != null
                && has(user, management.getRole(AdminRoles.MANAGE_USERS))
                && has(user, management.getRole(AdminRoles.MANAGE_ORGANIZATIONS));
    }

    private static boolean has(UserModel user, RoleModel role) {
        return role != null && user.hasRole(role);
    }
}
