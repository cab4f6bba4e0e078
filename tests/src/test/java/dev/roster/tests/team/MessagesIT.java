package dev.roster.tests.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.browser.Hop;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a light page, for whoever asks. */
@OnKeycloak
class MessagesIT {

    @ParameterizedTest
    @CsvSource({"en, Users", "de, Benutzer", "fr, Utilisateurs", "es, Usuarios"})
    void areInTheLanguageThatIsAskedFor(String locale, String users, TeamRealm realm) {
        assertSays(ask(realm, "?locale=" + locale, Map.of("Accept-Language", "it")), locale, users);
    }

    @Test
    void areRostersAlone(TeamRealm realm) {
        JsonNode words = Json.read(ask(realm, "", Map.of()).body()).get("messages");

        assertThat(words.properties())
                .isNotEmpty()
                .allMatch(word -> word.getKey().startsWith("roster"));
    }

    @Test
    void areInTheLanguageOfTheBrowserElseOfTheRealm(TeamRealm realm) {
        assertSays(ask(realm, "", Map.of("Accept-Language", "it, de;q=0.8")), "de", "Benutzer");
        assertSays(
                ask(realm, "", Map.of("Accept-Language", "de", "Cookie", "KEYCLOAK_LOCALE=fr")), "fr", "Utilisateurs");
        assertSays(ask(realm, "", Map.of("Accept-Language", "it")), "en", "Users");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "it", "DE", "de_DE", "de-", "..%2F..", "und", "fr%0D%0AX-A%3A+b", "locale"})
    void anImpossibleLanguageIsIgnored(String locale, TeamRealm realm) {
        assertSays(ask(realm, "?locale=" + locale, Map.of("Accept-Language", "es")), "es", "Usuarios");
    }

    @Test
    void aRealmsOwnTextWins(Server server) {
        TeamRealm realm = TeamRealm.create(server);
        realm.keycloakApi()
                .post("/localization/de", Map.of("rosterUsers", "Leute’{0}'", "else", "Anders"))
                .expect(204);

        assertSays(ask(realm, "?locale=de", Map.of()), "de", "Leute’{0}'");
        assertSays(ask(realm, "?locale=fr", Map.of()), "fr", "Utilisateurs");
    }

    @Test
    void withoutInternationalizationTheyAreEnglish(Server server) {
        TeamRealm realm = TeamRealm.create(server);
        realm.keycloakApi()
                .put("", Map.of("internationalizationEnabled", false))
                .expect(204);

        assertSays(ask(realm, "?locale=de", Map.of("Accept-Language", "de")), "en", "Users");
    }

    @Test
    void anotherAdminThemeHasNone(Server server) {
        TeamRealm realm = TeamRealm.create(server);
        realm.keycloakApi().put("", Map.of("adminTheme", "keycloak.v2")).expect(204);

        assertThat(Json.read(ask(realm, "?locale=de", Map.of()).body()))
                .isEqualTo(Json.read("{\"locale\": \"de\", \"messages\": {}}"));
    }

    @Test
    void areAskedForEachTime(TeamRealm realm) {
        Hop answer = ask(realm, "", Map.of());

        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.header("Cache-Control")).contains("no-cache");
        assertThat(answer.allOf("Vary")).contains("Accept-Language").contains("Cookie");
        assertThat(answer.allOf("Set-Cookie")).isEmpty();
    }

    @Test
    void areAbsentWhereRosterIsOff(Server server) {
        TeamRealm plain = TeamRealm.plain(server);
        Api realms = Api.anonymous(server.keycloak().url("/realms/" + plain.name()));

        assertThat(realms.get("/team/messages").expect(404).text())
                .isEqualTo(realms.get("/never-heard-of/messages").expect(404).text());
    }

    private static Hop ask(TeamRealm realm, String query, Map<String, String> headers) {
        URI address = realm.server().keycloak().url("/realms/" + realm.name() + "/team/messages" + query);
        return realm.newBrowser().get(address, headers);
    }

    private static void assertSays(Hop answer, String locale, String users) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode json = Json.read(answer.body());
        assertThat(json.get("locale").asText()).isEqualTo(locale);
        assertThat(json.at("/messages/rosterUsers").asText()).isEqualTo(users);
    }
}
