package dev.roster.token;

import dev.roster.member.Role;
import java.util.Optional;
import org.keycloak.representations.AccessToken;

/** A member's role where applications that know only Keycloak look for it: {@code realm_access.roles}. */
final class RoleClaims {

    private RoleClaims() {}

    /**
     * Adds the role. Roles of these names that somebody gave with Keycloak's own pages never count, and the
     * permissions behind them stay out of {@code resource_access}.
     */
    static void write(AccessToken token, Optional<Role> role) {
        AccessToken.Access granted = token.getRealmAccess();
        if (granted != null && granted.getRoles() != null) {
            for (Role any : Role.values()) {
                granted.getRoles().remove(any.roleName());
            }
        }
        if (token.getResourceAccess() != null) {
            token.getResourceAccess().remove(Permissions.CLIENT);
        }
        role.ifPresent(theirs -> {
            if (token.getRealmAccess() == null) {
                token.setRealmAccess(new AccessToken.Access());
            }
            token.getRealmAccess().addRole(theirs.roleName());
        });
    }
}
