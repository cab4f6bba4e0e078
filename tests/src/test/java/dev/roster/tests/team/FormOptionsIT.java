package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a form about a member may offer. */
@OnKeycloak
class FormOptionsIT {

    @Test
    void areTheLanguagesAndThePasswordRulesOfTheRealm(Organization acme) {
        Api admin = acme.member("admin").teamApi();

        JsonNode choices = admin.get(acme.path() + "/form-options").expect(200).json();

        assertThat(choices).isEqualTo(Json.read("""
                {"locales": ["de", "en", "es", "fr"], "defaultLocale": "en", "password": [
                 {"rule": "length", "value": 8}, {"rule": "maxLength", "value": 128},
                 {"rule": "notEmail", "value": null}, {"rule": "notUsername", "value": null}]}"""));
    }

    @Test
    void everyLanguageThatIsOfferedIsTakenAndNoOther(Organization acme) {
        choices(acme).get("locales").forEach(locale -> invite(acme, locale.asText(), 201));

        assertThat(invite(acme, "it", 400)).isEqualTo("invalid_locale");
    }

    @Test
    void whatOneTypesIsRuledAndNoSecretOfThePolicyIsTold(Server server) {
        Organization acme = changed(
                server,
                Map.of(
                        "passwordPolicy",
                        "digits(2) and length(12) and regexPattern(^secret.*$) and passwordHistory(3)"
                                + " and hashIterations(10) and hashAlgorithm(pbkdf2-sha512)"
                                + " and forceExpiredPasswordChange(365) and maxAuthAge(60)"
                                + " and recoveryCodesWarningThreshold(2)"));

        assertThat(choices(acme).get("password")).isEqualTo(Json.read("""
                [{"rule": "digits", "value": 2}, {"rule": "length", "value": 12},
                 {"rule": "passwordHistory", "value": 3}, {"rule": "regexPattern", "value": null}]"""));
    }

    @Test
    void eightCharactersAreTheLeastWhateverThePolicySays(Server server) {
        assertThat(choices(changed(server, Map.of("passwordPolicy", ""))).get("password"))
                .isEqualTo(Json.read("[{\"rule\": \"length\", \"value\": 8}]"));
        assertThat(choices(changed(server, Map.of("passwordPolicy", "length(4)")))
                        .get("password"))
                .isEqualTo(Json.read("[{\"rule\": \"length\", \"value\": 8}]"));
    }

    @Test
    void withoutInternationalizationNoLanguageIsOffered(Server server) {
        JsonNode choices = choices(changed(server, Map.of("internationalizationEnabled", false)));

        assertThat(choices.get("locales")).isEmpty();
        assertThat(choices.get("defaultLocale").isNull()).isTrue();
    }

    @Test
    void theyCostTheSameHoweverManyMembersAndOrganizationsThereAre(TeamRealm realm, Organization acme) {
        long few = statements(realm, acme);
        for (int i = 0; i < 10; i++) {
            acme.invite("viewer");
            realm.newOrganization();
        }

        assertThat(statements(realm, acme)).isLessThanOrEqualTo(few);
    }

    private static long statements(TeamRealm realm, Organization organization) {
        return realm.server().inside().leastStatementsOf(() -> choices(organization));
    }

    private static Organization changed(Server server, Map<String, Object> settings) {
        TeamRealm realm = TeamRealm.create(server);
        realm.keycloakApi().put("", settings).expect(204);
        return realm.newOrganization();
    }

    private static JsonNode choices(Organization organization) {
        return organization
                .realm()
                .teamApi()
                .get(organization.path() + "/form-options")
                .expect(200)
                .json();
    }

    private static String invite(Organization acme, String locale, int status) {
        return acme.realm()
                .teamApi()
                .post(
                        acme.users(),
                        Map.of(
                                "email",
                                acme.newAddress("speaker"),
                                "firstName",
                                "Jana",
                                "role",
                                "viewer",
                                "locale",
                                locale))
                .expect(status)
                .error();
    }
}
