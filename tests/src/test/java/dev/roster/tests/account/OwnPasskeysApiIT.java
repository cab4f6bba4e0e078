package dev.roster.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The calls about one's own passkeys. */
@OnKeycloak
class OwnPasskeysApiIT {

    private TeamRealm realm;
    private Organization acme;
    private Member member;
    private OwnPasskeys passkeys;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        member = acme.member("viewer");
        passkeys = new OwnPasskeys(member);
    }

    @Test
    void namesAreOneLineOfAtMostAHundredCharactersAndOnlyOnes() {
        Api own = passkeys.api();
        member.addSecondFactor();
        Factors factors = new Factors(member);
        factors.addPasskey();
        factors.addSecurityKey();
        String path = passkeys.named("webauthn-passwordless");

        for (String name : List.of("", "  ", "a\nb", "a\u0000b", "x".repeat(101))) {
            JsonNode refused = own.put(path, Map.of("name", name)).expect(400).json();
            assertThat(refused.get("error").asText()).as(name).isEqualTo("invalid_name");
        }
        own.put(path, Map.of("name", "x".repeat(100))).expect(204);
        own.put(path, Map.of("name", "  Laptop ")).expect(204);
        assertThat(own.get(OwnPasskeys.PATH).expect(200).json().at("/0/name").asText())
                .isEqualTo("Laptop");
        own.put(path, Map.of("name", "laptop")).expect(204);
        own.put(passkeys.named("otp"), Map.of("name", "Phone")).expect(204);
        assertThat(own.put(path, Map.of("name", "PHONE"))
                        .expect(409)
                        .json()
                        .get("error")
                        .asText())
                .isEqualTo("name_taken");
        own.put(passkeys.named("webauthn"), Map.of("name", "Key")).expect(204);
        own.put(passkeys.named("password"), Map.of("name", "Password")).expect(404);
    }

    @Test
    void nobodySeesOrRenamesWhatIsSomebodyElses() {
        new Factors(member).addPasskey();
        String path = passkeys.named("webauthn-passwordless");
        Member admin = acme.member("admin");

        Api asAdmin = new OwnPasskeys(admin).api();
        asAdmin.put(path, Map.of("name", "Mine")).expect(404);
        assertThat(asAdmin.get(OwnPasskeys.PATH).expect(200).json()).isEmpty();
        assertThat(passkeys.all().at("/0/lastUsedAt").isNull()).isTrue();
        asAdmin.put(OwnPasskeys.PATH + "/unknown", Map.of("name", "Mine")).expect(404);
        assertThat(passkeys.all().at("/0/name").asText()).isEqualTo("key");
    }

    @Test
    void anApplicationWithoutAccessToTheAccountRenamesNothing(Browser browser) {
        new Factors(member).addPasskey();
        String client = realm.keycloakApi()
                .get("/clients?clientId=stranger")
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        realm.keycloakApi()
                .put("/clients/" + client, Map.of("clientId", "stranger", "fullScopeAllowed", false))
                .expect(204);
        try {
            String token =
                    realm.signIn(browser, realm.clients().stranger(), member).accessToken();
            Api narrow = Api.with(realm.clients().realm(), token).at("/team");

            assertThat(narrow.get(OwnPasskeys.PATH).expect(200).json()).hasSize(1);
            narrow.put(passkeys.named("webauthn-passwordless"), Map.of("name", "Mine"))
                    .expect(403);
        } finally {
            realm.keycloakApi()
                    .put("/clients/" + client, Map.of("clientId", "stranger", "fullScopeAllowed", true))
                    .expect(204);
        }
    }
}
