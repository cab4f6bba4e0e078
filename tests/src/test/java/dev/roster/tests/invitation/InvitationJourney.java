package dev.roster.tests.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Hop;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.Tokens;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Clients;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Each step of the main job; every test starts with an Admin who has signed in to the application by password (R13,
 * R50, R52, R63, docs/rules.md).
 */
abstract class InvitationJourney {

    private static final long DAY = Duration.ofDays(1).toMillis();

    private TeamRealm realm;
    private Organization acme;
    private Member admin;
    private Api asAdmin;
    private String invitee;

    @BeforeEach
    void givenAnAdmin(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        admin = acme.member("admin");
        asAdmin = admin.teamApi();
        invitee = acme.newAddress("jana");
    }

    @Test
    void theAdminInvitesAndGetsTheNewMember() {
        Answer answer = asAdmin.post(acme.users(), Organization.invitation(invitee, "technician"));

        assertThat(answer.status()).isEqualTo(201);
        JsonNode user = answer.json();
        assertThat(user.get("email").asText()).isEqualTo(invitee);
        assertThat(user.get("firstName").asText()).isEqualTo("Jana");
        assertThat(user.get("lastName").asText()).isEqualTo("Novak");
        assertThat(user.get("role").asText()).isEqualTo("technician");
        assertThat(user.get("status").asText()).isEqualTo("invited");
        assertThat(user.get("hasPassword").asBoolean()).isFalse();
        assertThat(user.get("lastSignIn").isNull()).isTrue();
        assertThat(user.get("invitation").get("expiresAt").asLong()
                        - user.get("createdAt").asLong())
                .isBetween(7 * DAY - 5000, 7 * DAY + 5000);
        assertThat(user.get("invitation").get("delivery").asText()).isIn("queued", "sent");
        assertThat(answer.header("Location").orElseThrow())
                .isEqualTo(realm.server()
                        .keycloak()
                        .url("/admin/realms/" + realm.name() + "/team" + acme.users() + "/"
                                + user.get("id").asText())
                        .toString());
        assertThat(asAdmin.get(acme.users() + "/" + user.get("id").asText()).status())
                .isEqualTo(200);
    }

    @Test
    void theMailSaysWhoInvitesWhereAndForHowLong() {
        invite();

        Mail mail = realm.server().inbox().await(invitee);

        assertThat(mail.header("From")).singleElement().asString().contains("team@roster.test");
        assertThat(mail.header("To")).singleElement().asString().contains(invitee);
        assertThat(mail.subject()).contains(acme.name());
        for (String part : new String[] {mail.text(), mail.page().text()}) {
            assertThat(part).contains(acme.name(), "Jana Novak", "7 days");
        }
        assertThat(mail.link().toString()).startsWith(realm.linkAddress() + "/");
        assertThat(mail.secret()).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void theMailTracksNobody() {
        invite();

        Mail mail = realm.server().inbox().await(invitee);

        String ours = realm.server().keycloak().url().getAuthority();
        assertThat(mail.page().select("[src], link[href], [background], [style*=url]"))
                .allSatisfy(element -> assertThat(element.outerHtml()).doesNotContain("http:", "https:", "//"));
        assertThat(mail.page().select("a[href]").eachAttr("href"))
                .allSatisfy(link -> assertThat(URI.create(link).getAuthority()).isEqualTo(ours));
        assertThat(mail.html()).doesNotContain("<script");
    }

    @Test
    void theDeliveryTurnsToSent() {
        String id = invite();
        realm.server().inbox().await(invitee);

        Patience.await("the delivery").untilAsserted(() -> {
            JsonNode invitation = asAdmin.get(acme.users() + "/" + id).json().get("invitation");
            assertThat(invitation.get("delivery").asText()).isEqualTo("sent");
            assertThat(invitation.get("sentAt").asLong()).isPositive();
            assertThat(invitation.get("error").isNull()).isTrue();
        });
    }

    @Test
    void theOpenedLinkLeavesTheAddressBarAndShowsOnePageWithOneButton(Browser browser) {
        invite();
        Mail mail = realm.server().inbox().await(invitee);

        Page page = browser.open(mail.link());

        Hop first = page.hops().get(0);
        assertThat(first.status()).isEqualTo(303);
        assertThat(page.address().toString()).startsWith(realm.linkAddress().toString());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.hops()).allSatisfy(hop -> {
            assertThat(hop.header("Referrer-Policy")).hasValue("no-referrer");
            assertThat(hop.header("Cache-Control").orElse("")).contains("no-store");
            assertThat(hop.header("Location").orElse("")).doesNotContain(mail.secret());
            assertThat(hop.body()).doesNotContain(mail.secret());
        });
        assertThat(page.text()).contains(acme.name(), invitee);
        assertThat(new LinkPage(page).buttons()).hasSize(1);
        assertThat(page.document().select("img[src], script[src], link[href], iframe[src]"))
                .allSatisfy(element -> assertThat(URI.create(element.absUrl(element.hasAttr("src") ? "src" : "href"))
                                .getAuthority())
                        .isEqualTo(realm.server().keycloak().url().getAuthority()));
    }

    @Test
    void pressingSignsInAndLandsInTheApplication(Browser browser) {
        String id = invite();
        Mail mail = realm.server().inbox().await(invitee);

        Page landed = new LinkPage(browser.open(mail.link())).press();

        assertThat(landed.address()).isEqualTo(realm.server().application().home(realm.name()));
        assertThat(realm.user(id).get("emailVerified").asBoolean()).isTrue();
        assertThat(realm.user(id).get("enabled").asBoolean()).isTrue();
        assertThat(realm.events("LOGIN", id)).hasSize(1);
    }

    @Test
    void theApplicationFindsTheSessionAndKnowsWhoItIs(Browser browser) {
        String id = accept(browser);

        AuthorizationRequest request = realm.clients().app().signIn();
        Tokens tokens = request.redeem(browser.open(request.address()));

        assertThat(tokens.claims().get("sub").asText()).isEqualTo(id);
        assertThat(allClaims(tokens)).allSatisfy((where, claims) -> new TechnicianClaims(acme).assertIn(claims));
        Tokens refreshed = Tokens.of(realm.clients().app().refresh(tokens).expect(200));
        new TechnicianClaims(acme).assertIn(refreshed.claims());
    }

    @Test
    void theRoleIsARealmRoleWhereverClaimsAre(Browser browser) {
        accept(browser);

        AuthorizationRequest request = realm.clients().app().signIn();
        Tokens tokens = request.redeem(browser.open(request.address()));

        allClaims(tokens)
                .forEach((where, claims) -> assertThat(TechnicianClaims.realmRoles(claims))
                        .as(where)
                        .contains("technician"));
    }

    @Test
    void theListShowsTheNewMember(Browser browser) {
        String id = accept(browser);

        JsonNode users = asAdmin.get(acme.users()).expect(200).json();

        assertThat(users.findValuesAsText("id")).containsExactlyInAnyOrder(admin.id(), id);
        assertThat(asAdmin.get(acme.users() + "/count").expect(200).json().asInt())
                .isEqualTo(2);
        JsonNode user = asAdmin.get(acme.users() + "/" + id).expect(200).json();
        assertThat(user.get("status").asText()).isEqualTo("active");
        assertThat(user.get("invitation").isNull()).isTrue();
        assertThat(user.get("lastSignIn").get("method").asText()).isEqualTo("magic-link");
        long now = realm.server().clock().now().toEpochMilli();
        assertThat(user.get("lastSignIn").get("at").asLong()).isBetween(now - 60_000, now + 5_000);
        JsonNode listed = users.get(users.findValuesAsText("id").indexOf(id));
        ((ObjectNode) user).remove("credentials");
        assertThat(listed).isEqualTo(user);
    }

    @Test
    void theAdminsOwnSignInShowsAsPassword() {
        JsonNode user = asAdmin.get(acme.users() + "/" + admin.id()).expect(200).json();

        assertThat(user.get("lastSignIn").get("method").asText()).isEqualTo("password");
        assertThat(user.get("hasPassword").asBoolean()).isTrue();
        assertThat(user.get("role").asText()).isEqualTo("admin");
    }

    private Map<String, JsonNode> allClaims(Tokens tokens) {
        Clients clients = realm.clients();
        JsonNode introspected =
                clients.service().introspect(tokens.accessToken()).expect(200).json();
        assertThat(introspected.get("active").asBoolean()).isTrue();
        return Map.of(
                "access token", tokens.claims(),
                "ID token", tokens.idClaims(),
                "userinfo",
                        clients.app().userinfo(tokens.accessToken()).expect(200).json(),
                "introspection", introspected);
    }

    private String invite() {
        return asAdmin.post(acme.users(), Organization.invitation(invitee, "technician"))
                .expect(201)
                .json()
                .get("id")
                .asText();
    }

    private String accept(Browser browser) {
        String id = invite();
        new LinkPage(browser.open(realm.server().inbox().await(invitee).link())).press();
        return id;
    }
}
