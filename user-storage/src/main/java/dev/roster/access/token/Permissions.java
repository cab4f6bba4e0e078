package dev.roster.access.token;

import dev.roster.member.Role;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.utils.RoleUtils;

/**
 * What a role may do: the realm role of the same name is a composite of client roles of the client {@code roster},
 * named {@code <resource>:<action>}, so that an operator edits the matrix with Keycloak's own pages.
 */
public final class Permissions {

    /** The client whose roles are permissions. */
    public static final String CLIENT = "roster";

    private Permissions() {}

    /** The permissions of a role, sorted; none where the realm has lost the role or the client. */
    public static List<String> of(Role role, RealmModel realm) {
        RoleModel realmRole = realm.getRole(role.roleName());
        ClientModel client = realm.getClientByClientId(CLIENT);
        if (realmRole == null || client == null) {
            return List.of();
        }
        return RoleUtils.expandCompositeRolesStream(Stream.of(realmRole))
                .filter(permission ->
                        permission.isClientRole() && permission.getContainerId().equals(client.getId()))
                .map(RoleModel::getName)
                .sorted()
                .toList();
    }
}
