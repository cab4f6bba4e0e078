package dev.roster.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.member.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;

/** A member's one role, in whatever token (R1, R63, docs/rules.md). */
final class RoleClaimsTest {

    private final AccessToken token = new AccessToken();

    @Test
    void rolesGivenWithKeycloaksOwnPagesNeverCount() {
        token.setRealmAccess(
                new AccessToken.Access().addRole("admin").addRole("viewer").addRole("offline_access"));
        token.addAccess("roster").addRole("quotes:delete");
        token.addAccess("account").addRole("manage-account");

        RoleClaims.write(token, Optional.of(Role.TECHNICIAN));

        assertThat(token.getRealmAccess().getRoles()).containsExactlyInAnyOrder("offline_access", "technician");
        assertThat(token.getResourceAccess()).containsOnlyKeys("account");
    }

    @Test
    void aRoleIsThereWhateverScopeTheClientAskedFor() {
        RoleClaims.write(token, Optional.of(Role.ADMIN));

        assertThat(token.getRealmAccess().getRoles()).containsExactly("admin");
    }

    @Test
    void anIdTokenSaysItToo() {
        IDToken idToken = new IDToken();
        idToken.setOtherClaims("realm_access", Map.of("roles", List.of("admin", "offline_access")));

        RoleClaims.write(idToken, Optional.of(Role.VIEWER));

        assertThat(idToken.getOtherClaims())
                .containsEntry("realm_access", Map.of("roles", Set.of("offline_access", "viewer")));
    }

    @Test
    void whoHasNoRoleGetsNone() {
        token.setRealmAccess(new AccessToken.Access().addRole("admin"));

        RoleClaims.write(token, Optional.empty());

        assertThat(token.getRealmAccess().getRoles()).isEmpty();
    }
}
