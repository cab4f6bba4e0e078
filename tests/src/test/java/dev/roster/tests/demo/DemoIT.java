package dev.roster.tests.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.api.Json;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.chromium.Complaints;
import dev.roster.tests.chromium.InChromium;
import dev.roster.tests.chromium.Tab;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises under "Try it", with what {@code make run} starts. */
@Tag("verify")
@InChromium
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {

    private static final DemoPorts PORTS = DemoPorts.free();

    @TempDir(factory = DemoFolder.InTarget.class)
    static Path directory;

    @AutoClose
    private static DemoProcess process;

    @AutoClose
    private static DemoFolder folder;

    private static Announced demo;

    private final Complaints complaints = new Complaints();

    @BeforeAll
    static void startTheDemo() {
        folder = DemoFolder.in(directory);
        process = DemoProcess.start("demo", folder.path(), PORTS);
        demo = process.awaitAnnouncement();
    }

    @AfterEach
    void noPageComplains() {
        assertThat(complaints.all()).isEmpty();
    }

    @Test
    void anAdminSignsInAndSeesWhoTheyAre(Tab tab) {
        DeskPage desk = adminAt(tab);

        assertThat(desk.email()).hasText("admin@acme.test");
        assertThat(desk.role()).hasText("admin");
        assertThat(desk.organization()).hasText("acme");
        assertThat(desk.permissions()).hasText("28 in all");
        String token = desk.copyToken();
        assertThat(Json.payload(token)).isEqualTo(Json.read(desk.claims()));
        assertThat(desk.command("Invite somebody"))
                .containsText(users(desk.organizationId()).toString());
        assertThat(desk.command("Invite somebody")).containsText(token);
    }

    @Test
    void theConsoleShowsAnAdminTheirTeam(Tab tab) {
        adminAt(tab);

        tab.open(demo.console());

        assertThat(tab.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Users")))
                .isVisible();
        for (String role : List.of("admin", "technician", "viewer")) {
            assertThat(tab.page().getByTestId(demo.email(role, "acme"))).isVisible();
        }
        tab.screenshot("console");
    }

    @Test
    void keycloaksAdministratorFindsTheSectionTeam(Tab tab) {
        tab.open(demo.keycloak().resolve("/admin/master/console/#/workspace/team"));
        tab.page().locator("#username").fill(demo.administrator());
        tab.page().locator("#password").fill(demo.administratorsPassword());
        tab.page().locator("#kc-login").click();

        assertThat(tab.page().locator("#nav-item-team")).isVisible();
        assertThat(tab.page().getByTestId("globex")).isVisible();
    }

    @Test
    void anInvitedTechnicianGetsIn(Tab admins, Tab mails, Tab janas) {
        DeskPage desk = adminAt(admins);
        Api team = Api.with(users(desk.organizationId()), desk.copyToken());
        invite(team, "jana@acme.test").expect(201);

        InboxPage inbox = inbox(mails);
        inbox.mailTo("jana@acme.test").click();
        inbox.html().getByText("Jana").first().waitFor();
        URI link = inbox.link();
        mails.screenshot("mail");
        inbox.show("Text");
        assertThat(inbox.text()).containsText(link.toString());

        Page page = watch(janas).page();
        page.setViewportSize(390, 844);
        janas.open(link);
        assertThat(page.getByText("jana@acme.test").first()).isVisible();
        janas.screenshot("link");
        page.getByRole(AriaRole.BUTTON).click();

        DeskPage janasDesk = DeskPage.onceSignedIn(page);
        page.setViewportSize(1280, 800);
        janas.screenshot("application");
        assertThat(janasDesk.role()).hasText("technician");
        assertThat(janasDesk.email()).hasText("jana@acme.test");
        assertThat(janasDesk.organization()).hasText("acme");
        assertThat(janasDesk.permissions()).hasText("12 in all");
        assertThat(page.url()).startsWith(demo.application().toString());
        JsonNode jana = team.get("?search=jana@acme.test").expect(200).json().path(0);
        assertThat(jana.path("status").asText()).as(jana.toString()).isEqualTo("active");
        assertThat(jana.path("lastSignIn").path("method").asText())
                .as(jana.toString())
                .isEqualTo("magic-link");
    }

    @Test
    void theSystemAdminHasAllThreeOrganizations() {
        URI ops = demo.keycloak().resolve("/realms/ops");
        URI console = demo.keycloak().resolve("/admin/ops/console/");
        AuthorizationRequest request =
                new OidcClient(ops, "security-admin-console", Optional.empty(), console).signIn();
        SignInPage login = new SignInPage(new Browser(ops).open(request.address()));

        String token = request.redeem(login.signIn(demo.email("admin", "ops"), demo.password()))
                .accessToken();

        JsonNode organizations = Api.with(demo.keycloak().resolve("/admin/realms/ops/team"), token)
                .get("/organizations")
                .expect(200)
                .json();
        assertThat(organizations.findValuesAsText("alias"))
                .containsExactlyInAnyOrder("acme", "globex", "initech", "ops");
    }

    @Test
    void theFrontPageIsForEverybody(Tab tab) {
        watch(tab).open(demo.application());

        assertThat(tab.page().getByRole(AriaRole.HEADING)).isVisible();
        assertFitsAPhone(tab);
        assertThat(tab.barriers()).isEmpty();
    }

    @Test
    void theApplicationIsForEverybody(Tab tab) {
        adminAt(tab);

        assertFitsAPhone(tab);
        assertThat(tab.barriers()).isEmpty();
    }

    @Test
    void theInboxIsForEverybody(Tab admins, Tab mails) {
        DeskPage desk = adminAt(admins);
        invite(Api.with(users(desk.organizationId()), desk.copyToken()), "jan@acme.test")
                .expect(201);

        InboxPage inbox = inbox(mails);
        inbox.mailTo("jan@acme.test").waitFor();
        assertFitsAPhone(mails);
        assertThat(mails.barriers()).as("the list").isEmpty();
        inbox.mailTo("jan@acme.test").click();
        inbox.html().getByText("Jana").first().waitFor();
        assertFitsAPhone(mails);
        // Not with the HTML: its frame lets no script run, so axe would wait in there for ever.
        inbox.show("Text");
        inbox.text().waitFor();
        assertThat(mails.barriers()).as("a mail").isEmpty();
    }

    @Test
    void aTakenPortIsSaidInOneSentence(@TempDir Path elsewhere) throws InterruptedException {
        DemoProcess second = DemoProcess.start("demo-second", elsewhere, PORTS);

        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.output().lines())
                .singleElement()
                .asString()
                .contains("Port " + PORTS.keycloak(), "KC_HTTP_PORT", "taken");
    }

    @Test
    void aSecondDemoInTheSameFolderIsRefusedInOneSentence() throws InterruptedException {
        DemoProcess second = DemoProcess.start("demo-second", folder.path(), DemoPorts.free());

        assertThat(second.awaitEnd()).isEqualTo(1);
        assertThat(second.output().lines()).singleElement().asString().contains("runs already");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void sigtermEndsAllOfIt() throws InterruptedException {
        List<ProcessHandle> family = process.family();
        assertThat(family).as("the demo and its Keycloak").hasSizeGreaterThan(1);

        process.terminate();

        assertThat(process.awaitEnd()).isZero();
        assertThat(family).noneMatch(DemoProcess::runs);
        assertThat(PORTS.taken()).isEmpty();
    }

    private DeskPage adminAt(Tab tab) {
        return DeskPage.signIn(watch(tab), demo, demo.email("admin", "acme"));
    }

    private InboxPage inbox(Tab tab) {
        watch(tab).open(demo.inbox());
        return new InboxPage(tab.page());
    }

    private Tab watch(Tab tab) {
        complaints.listenTo(tab);
        return tab;
    }

    private static URI users(String organization) {
        return demo.keycloak().resolve("/admin/realms/workspace/team/organizations/" + organization + "/users");
    }

    private static Answer invite(Api team, String email) {
        return team.post("", Map.of("firstName", "Jana", "lastName", "Novak", "email", email, "role", "technician"));
    }

    private static void assertFitsAPhone(Tab tab) {
        tab.page().setViewportSize(390, 844);
        assertThat(tab.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits into 390 px")
                .isEqualTo(true);
    }
}
