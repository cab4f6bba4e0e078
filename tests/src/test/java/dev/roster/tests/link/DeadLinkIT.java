package dev.roster.tests.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.inbox.Mail;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Server;
import dev.roster.tests.testbed.TeamRealm;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A link that is no good, or no good any more, shows a page in words and changes nothing (R13, R54, R55,
 * docs/rules.md).
 */
@OnKeycloak
class DeadLinkIT {

    private TeamRealm realm;
    private Member invitee;
    private Mail mail;

    @BeforeEach
    void givenAnInvitation(TeamRealm realm, Organization acme) {
        this.realm = realm;
        invitee = acme.invite("viewer");
        mail = realm.server().inbox().await(invitee.email());
    }

    @Test
    void usedTwice() {
        new LinkPage(realm.newBrowser().open(mail.link())).press();

        Page page = realm.newBrowser().open(mail.link());

        assertDead(page);
        assertThat(page.text()).containsIgnoringCase("used");
        assertThat(invitee.signIns()).hasSize(1);
    }

    @Test
    void usedBetweenPageAndPress() {
        LinkPage waiting = new LinkPage(realm.newBrowser().open(mail.link()));
        new LinkPage(realm.newBrowser().open(mail.link())).press();

        assertDead(waiting.press());
        assertThat(invitee.signIns()).hasSize(1);
    }

    @Test
    void expired(Server server) {
        server.clock().advance(Duration.ofDays(7).plusSeconds(10));

        Page page = realm.newBrowser().open(mail.link());

        assertDead(page);
        assertThat(page.text()).containsIgnoringCase("expired");
        assertThat(invitee.signIns()).isEmpty();
    }

    @Test
    void expiredBetweenPageAndPress(Server server) {
        server.clock().advance(Duration.ofDays(7).minusSeconds(60));
        LinkPage waiting = new LinkPage(realm.newBrowser().open(mail.link()));
        server.clock().advance(Duration.ofSeconds(90));

        assertDead(waiting.press());
        assertThat(invitee.signIns()).isEmpty();
    }

    @Test
    void stillGoodJustBeforeItExpires(Server server) {
        server.clock().advance(Duration.ofDays(7).minusSeconds(120));

        assertThat(new LinkPage(realm.newBrowser().open(mail.link())).press().isElsewhere())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"forged", "truncated", "lengthened", "empty", "strange"})
    void neverIssued(String kind) {
        Page page = realm.newBrowser().open(neverIssuedLink(kind));

        assertDead(page);
        assertThat(page.text()).doesNotContain(invitee.email());
        assertUnharmed();
    }

    @Test
    void forgedAndTruncatedLookTheSame() {
        String forged = realm.newBrowser().open(neverIssuedLink("forged")).text();

        assertThat(realm.newBrowser().open(neverIssuedLink("truncated")).text()).isEqualTo(forged);
    }

    @Test
    void ofAnotherRealm(Server server) {
        TeamRealm other = TeamRealm.create(server);
        URI elsewhere = URI.create(other.linkAddress() + "/" + mail.secret());

        Page page = realm.newBrowser().open(elsewhere);

        assertDead(page);
        assertThat(page.text()).doesNotContain(invitee.email());
        assertUnharmed();
    }

    @Test
    void ofADeletedUser() {
        realm.keycloakApi().delete("/users/" + invitee.id()).expect(204);

        assertDead(realm.newBrowser().open(mail.link()));
    }

    @Test
    void ofAUserDeletedBetweenPageAndPress() {
        LinkPage waiting = new LinkPage(realm.newBrowser().open(mail.link()));
        realm.keycloakApi().delete("/users/" + invitee.id()).expect(204);

        assertDead(waiting.press());
    }

    @Test
    void thePageWithoutALink() {
        assertDead(realm.newBrowser().open(realm.linkAddress()));
    }

    private URI neverIssuedLink(String kind) {
        String secret = mail.secret();
        String wrong = switch (kind) {
            case "forged" -> (secret.startsWith("A") ? "B" : "A") + secret.substring(1);
            case "truncated" -> secret.substring(0, secret.length() - 1);
            case "lengthened" -> secret + secret;
            case "empty" -> "";
            default -> "%00..%2f%3Cscript%3E";
        };
        return URI.create(realm.linkAddress() + "/" + wrong);
    }

    private static void assertDead(Page page) {
        assertThat(page.isElsewhere()).as(page.describe()).isFalse();
        assertThat(page.status()).isBetween(200, 499);
        assertThat(new LinkPage(page).offersToSignIn()).isFalse();
        assertThat(page.text()).hasSizeGreaterThan(20).doesNotContain("Exception", "unknown_error");
        assertThat(page.document().select("html").hasAttr("lang")).isTrue();
    }

    private void assertUnharmed() {
        assertThat(invitee.signIns()).isEmpty();
        assertThat(new LinkPage(realm.newBrowser().open(mail.link())).press().isElsewhere())
                .isTrue();
    }
}
