package dev.roster.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.roster.tests.browser.AuthorizationRequest;
import dev.roster.tests.browser.Browser;
import dev.roster.tests.browser.Fields;
import dev.roster.tests.browser.LinkPage;
import dev.roster.tests.browser.Page;
import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A member sets their first password without an old one, and changes it by giving the current one (R32, R33,
 * docs/rules.md).
 */
@OnKeycloak
class OwnPasswordIT {

    private static final String FORM = "form#kc-passwd-update-form";
    private static final String CURRENT = "[name=password-current]";
    private static final String NEW = "an entirely new one";
    private static final int FAILURES = 10;

    private TeamRealm realm;
    private Organization acme;
    private Member member;

    @BeforeEach
    void givenAMember(TeamRealm realm, Organization acme) {
        this.realm = realm;
        this.acme = acme;
        member = acme.member("viewer");
    }

    @Test
    void theCurrentOneIsAskedForAndOnlyTheRightOneWill(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        AuthorizationRequest change = change();
        Page form = browser.open(change.address());
        assertThat(form.has(CURRENT)).as(form.describe()).isTrue();

        Page without = submit(form, "", NEW);
        Page wrong = submit(without, "a wrong one", NEW);
        assertThat(wrong.has(CURRENT)).as(wrong.describe()).isTrue();
        assertThat(wrong.text()).contains("That isn’t your current password.");
        member.passwordGrant().expect(200);
        change.redeem(submit(wrong, member.password(), NEW));

        member.passwordGrant().expect(400);
        withPassword(NEW).passwordGrant().expect(200);
    }

    @Test
    void whoGaveItOnceNeedNotGiveItAgainForABetterNewOne(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        AuthorizationRequest change = change();

        Page tooShort = submit(browser.open(change.address()), member.password(), "short");

        assertThat(tooShort.has(FORM)).as(tooShort.describe()).isTrue();
        assertThat(tooShort.has(CURRENT)).isFalse();
        change.redeem(submit(tooShort, "", NEW));
    }

    @Test
    void aSessionThatALinkHasConfirmedIsNotEnough(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        realm.server().clock().advance(Duration.ofHours(1));

        new SignInPage(browser.open(change().address())).chooseLink().ask();
        Page form = browser.open(realm.server().inbox().await(member.email(), 2).link());

        assertThat(form.has(CURRENT)).as(form.describe()).isTrue();
    }

    @Test
    void whoHasJustConfirmedWithItNeedNotGiveItTwice(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        realm.server().clock().advance(Duration.ofHours(1));
        AuthorizationRequest change = change();

        Page form = new SignInPage(browser.open(change.address())).signIn(member.password());

        assertThat(form.has(FORM)).as(form.describe()).isTrue();
        assertThat(form.has(CURRENT)).isFalse();
        change.redeem(submit(form, "", NEW));
        assertThat(acme.view(member).at("/lastSignIn/method").asText()).isEqualTo("password");
    }

    @Test
    void theFirstOneNeedsNoneAnHourAfterTheLinkEither(Browser browser) {
        Member invitee = acme.invite("viewer");
        new LinkPage(browser.open(realm.server().inbox().await(invitee.email()).link())).press();
        realm.server().clock().advance(Duration.ofHours(1));
        AuthorizationRequest change = change();
        new SignInPage(browser.open(change.address())).ask();

        Page form =
                browser.open(realm.server().inbox().await(invitee.email(), 2).link());

        assertThat(form.has(FORM)).as(form.describe()).isTrue();
        assertThat(form.has(CURRENT)).isFalse();
        change.redeem(submit(form, "", invitee.password()));
        assertThat(invitee.sessions()).as("one browser").hasSize(1);
        assertThat(acme.view(invitee).at("/lastSignIn/at").asLong())
                .isGreaterThan(acme.view(invitee).at("/createdAt").asLong()
                        + Duration.ofMinutes(50).toMillis());
        invitee.passwordGrant().expect(200);
    }

    @Test
    void whatAnAdministratorDemandsNeedsNone(Browser browser) {
        ObjectNode user = (ObjectNode) realm.user(member.id());
        user.putPOJO("requiredActions", List.of("UPDATE_PASSWORD"));
        realm.keycloakApi().put("/users/" + member.id(), user).expect(204);
        AuthorizationRequest signIn = realm.clients().app().signIn();
        new SignInPage(browser.open(signIn.address())).ask(member.email());

        Page form = browser.open(realm.server().inbox().await(member.email(), 2).link());

        assertThat(form.has(FORM)).as(form.describe()).isTrue();
        assertThat(form.has(CURRENT)).isFalse();
        signIn.redeem(submit(form, "", NEW));
    }

    @Test
    void guessingItFromAnOpenSessionLocksLikeASignIn(Browser browser) {
        realm.signIn(browser, realm.clients().app(), member);
        Page form = browser.open(change().address());
        for (int i = 0; i < FAILURES; i++) {
            form = submit(form, "a wrong one " + i, NEW);
        }

        Page refused = submit(form, member.password(), NEW);

        assertThat(refused.has(CURRENT)).as(refused.describe()).isTrue();
        withPassword(NEW).passwordGrant().expect(400);
    }

    @Test
    void eightCharactersAreTheLeastWhateverTheRealmSays(Browser browser) {
        TeamRealm lax = TeamRealm.create(realm.server());
        lax.keycloakApi().put("", Map.of("passwordPolicy", "length(4)")).expect(204);
        Member invitee = lax.newOrganization().invite("viewer");
        new LinkPage(browser.open(realm.server().inbox().await(invitee.email()).link())).press();

        Page refused = submit(
                browser.open(lax.clients()
                        .app()
                        .signIn()
                        .with(Map.of("kc_action", "UPDATE_PASSWORD"))
                        .address()),
                "",
                "1234567");

        assertThat(refused.has(FORM)).as(refused.describe()).isTrue();
        assertThat(refused.text()).contains("8 characters");
    }

    private AuthorizationRequest change() {
        return realm.clients().app().signIn().with(Map.of("kc_action", "UPDATE_PASSWORD"));
    }

    private static Page submit(Page form, String current, String fresh) {
        return form.browser()
                .submit(
                        form.form(FORM),
                        new Fields(
                                form.has(CURRENT)
                                        ? Map.of(
                                                "password-current", current,
                                                "password-new", fresh,
                                                "password-confirm", fresh)
                                        : Map.of("password-new", fresh, "password-confirm", fresh)));
    }

    private Member withPassword(String password) {
        return new Member(member.realm(), member.id(), member.email(), password);
    }
}
