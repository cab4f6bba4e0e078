package dev.roster.access.token;

import dev.roster.member.Role;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;

/**
 * A member's role where applications that know only Keycloak look for it: {@code realm_access.roles}. Roles of these
 * names that somebody gave with Keycloak's own pages never count, and the permissions behind them stay out of {@code
 * resource_access}.
 */
final class RoleClaims {

    private static final String REALM_ACCESS = "realm_access";

    private RoleClaims() {}

    /** Writes the role, or takes out what is none. */
    static void write(IDToken token, Optional<Role> role) {
        if (token instanceof AccessToken accessToken) {
            writeAccess(accessToken, role);
        } else {
            writeClaim(token, role);
        }
    }

    private static void writeAccess(AccessToken token, Optional<Role> role) {
        AccessToken.Access access = token.getRealmAccess();
        if (access == null && role.isPresent()) {
            access = new AccessToken.Access();
            token.setRealmAccess(access);
        }
        if (access != null) {
            access.roles(corrected(access.getRoles(), role));
        }
        if (token.getResourceAccess() != null) {
            token.getResourceAccess().remove(Permissions.CLIENT);
        }
    }

    /** An ID token has the claim only as what other mappers put there. */
    private static void writeClaim(IDToken token, Optional<Role> role) {
        Object claim = token.getOtherClaims().get(REALM_ACCESS);
        Object roles = claim instanceof Map<?, ?> access ? access.get("roles") : null;
        if (role.isPresent() || roles != null) {
            Collection<?> others = roles instanceof Collection<?> known ? known : null;
            token.setOtherClaims(REALM_ACCESS, Map.of("roles", corrected(others, role)));
        }
        if (token.getOtherClaims().get("resource_access") instanceof Map<?, ?> resources) {
            resources.remove(Permissions.CLIENT);
        }
    }

    private static Set<String> corrected(Collection<?> granted, Optional<Role> role) {
        Set<String> roles = new TreeSet<>();
        if (granted != null) {
            granted.forEach(name -> roles.add(name.toString()));
        }
        for (Role any : Role.values()) {
            roles.remove(any.roleName());
        }
        role.ifPresent(theirs -> roles.add(theirs.roleName()));
        return roles;
    }
}
