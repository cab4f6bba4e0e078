package dev.roster.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.member.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.AccessToken;

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
    void whoHasNoRoleGetsNone() {
        token.setRealmAccess(new AccessToken.Access().addRole("admin"));

        RoleClaims.write(token, Optional.empty());

        assertThat(token.getRealmAccess().getRoles()).isEmpty();
    }
}
