package dev.roster.tests.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the operator names no system-admin organization there is nothing of it (R39, R41, docs/rules.md). */
@OnKeycloak
class NoSystemAdminIT {

    @Test
    void nobodyIsOne(TeamRealm realm, Organization acme) {
        Member admin = acme.member("admin");

        assertThat(realm.signIn(admin).claims().has("system_admin")).isFalse();
        assertThat(admin.teamApi()
                        .get("/me")
                        .expect(200)
                        .json()
                        .get("administers")
                        .asText())
                .isEqualTo("organization");
        assertThat(realm.teamApi()
                        .get(acme.path())
                        .expect(200)
                        .json()
                        .get("system")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void thePathsAnswerAsIfUnknown(Server server, TeamRealm realm, Organization acme) {
        Api master = Api.with(server.keycloak().url("/admin/realms"), server.admin()::token);

        Answer privileged = master.get("/ops/team/organizations");
        Answer unknown = master.get("/no-such-realm/team/organizations");

        assertThat(privileged.status()).isEqualTo(404);
        assertThat(privileged.text()).isEqualTo(unknown.text());
        assertThat(realm.teamApi().post("/adopt").expect(404).error()).isEqualTo("not_found");
        assertThat(acme.member("admin").teamApi().post("/adopt").expect(404).error())
                .isEqualTo("not_found");
        assertThat(realm.teamApiForNobody().post("/adopt").status()).isEqualTo(401);
    }

    @Test
    void aRealmAndOrganizationWithTheUsualNameAreOrdinary(Server server) {
        TeamRealm ops = TeamRealm.create(server, "ops");
        try {
            ops.keycloakApi()
                    .post("/organizations", Map.of("alias", "ops", "name", "Ops"))
                    .expect(201);
            Member admin = ops.organization("ops").member("admin");

            assertThat(admin.teamApi().get("/organizations").expect(200).json()).hasSize(1);
            assertThat(ops.signIn(admin).claims().has("system_admin")).isFalse();
            assertThat(admin.teamApi()
                            .post(ops.organization("ops").path() + "/suspend")
                            .expect(403)
                            .error())
                    .isEqualTo("forbidden");
        } finally {
            ops.keycloakApi().delete("").expect(204);
        }
    }
}
