package dev.roster.activation.realm;

import dev.roster.access.token.Permissions;
import dev.roster.realm.part.NotRostersException;
import dev.roster.realm.part.Plan;
import dev.roster.realm.part.RealmPart;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.models.ClientModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.utils.RepresentationToModel;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * The roles and the permissions behind them. What is there is an operator's to edit: a role gets a permission only when
 * one of the two is new. They stay when Roster is switched off.
 */
final class Roles implements RealmPart {

    private final RealmModel realm;
    private final RealmRepresentation file;

    Roles(RealmModel realm, RealmRepresentation file) {
        this.realm = realm;
        this.file = file;
    }

    @Override
    public void on(Plan plan) {
        ClientModel client = realm.getClientByClientId(Permissions.CLIENT);
        List<RoleRepresentation> permissions = file.getRoles().getClient().get(Permissions.CLIENT);
        List<RoleRepresentation> missing = permissions.stream()
                .filter(permission -> client == null || client.getRole(permission.getName()) == null)
                .toList();
        if (client == null) {
            plan.add("client", Permissions.CLIENT, () -> createClient(plan));
        } else if (missing.size() == permissions.size()) {
            throw new NotRostersException("client", Permissions.CLIENT);
        }
        missing.forEach(permission -> plan.add(
                "permission",
                permission.getName(),
                () -> describe(client().addRole(permission.getName()), permission)));
        Set<String> newOnes = missing.stream().map(RoleRepresentation::getName).collect(Collectors.toSet());
        file.getRoles().getRealm().forEach(role -> plan(plan, role, newOnes));
    }

    @Override
    public void off(Plan plan) {
        // Members keep their roles, and operators what they have made of them.
    }

    private void plan(Plan plan, RoleRepresentation wanted, Set<String> newPermissions) {
        RoleModel role = realm.getRole(wanted.getName());
        Set<String> permissions = wanted.getComposites().getClient().get(Permissions.CLIENT).stream()
                .collect(Collectors.toSet());
        if (role == null) {
            plan.add(
                    "role",
                    wanted.getName(),
                    () -> give(describe(realm.addRole(wanted.getName()), wanted), permissions));
        } else if (isSomethingElse(role)) {
            plan.keep("role", wanted.getName());
        } else {
            permissions.retainAll(newPermissions);
            if (!permissions.isEmpty()) {
                plan.change("role", wanted.getName(), () -> give(role, permissions));
            }
        }
    }

    /** True where the role stands for other roles, and for no permission of ours. */
    private boolean isSomethingElse(RoleModel role) {
        ClientModel client = realm.getClientByClientId(Permissions.CLIENT);
        List<RoleModel> composites = role.getCompositesStream().toList();
        return !composites.isEmpty()
                && (client == null
                        || composites.stream()
                                .noneMatch(composite -> client.getId().equals(composite.getContainerId())));
    }

    private void createClient(Plan plan) {
        ClientRepresentation client = file.getClients().stream()
                .filter(one -> one.getClientId().equals(Permissions.CLIENT))
                .findFirst()
                .orElseThrow();
        RepresentationToModel.createClient(plan.session(), realm, client);
    }

    private void give(RoleModel role, Set<String> permissions) {
        ClientModel client = client();
        permissions.forEach(permission -> role.addCompositeRole(client.getRole(permission)));
    }

    private ClientModel client() {
        return realm.getClientByClientId(Permissions.CLIENT);
    }

    private static RoleModel describe(RoleModel role, RoleRepresentation wanted) {
        role.setDescription(wanted.getDescription());
        return role;
    }
}
