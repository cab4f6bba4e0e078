package dev.roster.access;

import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.Person;
import java.util.Optional;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * The gate: the one rule that every way in passes. It lets through an active member of an organization that is not
 * suspended, and a Keycloak administrator of the realm, who could open it anyway.
 */
public final class Gate {

    private final KeycloakSession session;
    private final RealmModel realm;

    public Gate(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** True where this user may come in now. */
    public boolean letsThrough(UserModel user) {
        Optional<MemberEntity> member = new Members(session).find(user.getId());
        boolean active =
                Person.is(user) && member.filter(MemberEntity::activated).isPresent();
        return user.isEnabled() && (active ? inOpenOrganization(user, member.get()) : administersKeycloak(user));
    }

    private boolean inOpenOrganization(UserModel user, MemberEntity member) {
        OrganizationModel organization =
                session.getProvider(OrganizationProvider.class).getById(member.organizationId());
        return organization != null && organization.isEnabled() && organization.isMember(user);
    }

    /** True where this user administers the realm with Keycloak's own rights. */
    public boolean administersKeycloak(UserModel user) {
        ClientModel management = realm.getClientByClientId(Constants.REALM_MANAGEMENT_CLIENT_ID);
        return management != null
                && has(user, management.getRole(AdminRoles.MANAGE_USERS))
                && has(user, management.getRole(AdminRoles.MANAGE_ORGANIZATIONS));
    }

    private static boolean has(UserModel user, RoleModel role) {
        return role != null && user.hasRole(role);
    }
}
