package dev.roster.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SignInPagesTest {

    @SuppressWarnings("unused") // by the parameterized tests
    private static final List<String> LANGUAGES = Bundle.LANGUAGES;

    @Test
    void theLinkComesFirstAndThePasswordIsOneClickAway() throws Exception {
        Document page = signIn(Map.of("passwordExecution", "pw"));

        assertThat(page.select("form#roster-sign-in button").eachText())
                .containsExactly("Email me a sign-in link", "Use a password instead");
        assertThat(page.select("form#roster-sign-in [name]").eachAttr("name"))
                .containsExactly("email", "rememberMe", "authenticationExecution");
        assertThat(page.select("#use-password").val()).isEqualTo("pw");
        assertThat(page.select("form").eachAttr("action")).containsOnly("/action");
    }

    @Test
    void theAddressIsForPasswordManagersAndPhones() throws Exception {
        Element email = field(signIn(Map.of("email", "ada@acme.test")), "email");

        assertThat(email.val()).isEqualTo("ada@acme.test");
        assertThat(email.attr("type")).isEqualTo("email");
        assertThat(email.attr("inputmode")).isEqualTo("email");
        assertThat(email.attr("autocomplete")).isEqualTo("username");
    }

    @Test
    void thereIsNoPasswordWhereTheFlowHasNone() throws Exception {
        assertThat(signIn(Map.of()).select("#use-password")).isEmpty();
    }

    @Test
    void whoReauthenticatesCannotChangeTheAddress() throws Exception {
        Document page = signIn(Map.of("email", "ada@acme.test", "fixed", true));

        assertThat(field(page, "email").hasAttr("readonly")).isTrue();
        assertThat(page.select("a#reset-login").attr("href")).isEqualTo("/restart");
        assertThat(page.select("[name=rememberMe]")).isEmpty();
    }

    @Test
    void anErrorIsTiedToItsField() throws Exception {
        Document page = Jsoup.parse(Rendering.framed(
                "roster-sign-in.ftl",
                "en",
                Map.of("signIn", signInOf(Map.of())),
                Map.of("email", "No <b>address</b>")));

        assertThat(field(page, "email").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("#" + field(page, "email").attr("aria-describedby"))
                        .text())
                .isEqualTo("No <b>address</b>");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void theWaitingPageSaysTheAddressAsPlainText(String language) throws Exception {
        Document page = sent(language, Map.of("email", Hostile.PERSON_SHOWN));

        assertThat(page.select("strong").text()).isEqualTo(Hostile.PERSON_SHOWN);
        assertThat(page.select("main img")).isEmpty();
        assertThat(page.text()).doesNotContain("roster");
    }

    @ParameterizedTest
    @CsvSource({
        "en,1,1 minute", "en,30,30 minutes", "en,60,1 hour", "en,119,119 minutes", "en,150,2 hours",
        "en,1440,24 hours", "en,1500,25 hours", "en,43200,30 days", "de,60,1 Stunde", "de,2880,2 Tage",
        "fr,1,1 minute", "fr,2880,2 jours", "es,120,2 horas", "es,4320,3 días"
    })
    void theWaitingPageSaysForHowLong(String language, long minutes, String words) throws Exception {
        assertThat(sent(language, Map.of("minutes", minutes)).text()).contains(" " + words + ".");
    }

    @Test
    void tryAnotherWayStaysOnlyWhereTheButtonsDoNotLead() throws Exception {
        Map<String, String> passkey = Map.of("displayName", "another-way-display-name", "authExecId", "key");

        assertThat(signIn(Map.of(), new Auth(false, List.of())).select("[data-roster-all-ways]"))
                .hasSize(1);
        assertThat(signIn(Map.of(), new Auth(false, List.of(passkey))).select("[data-roster-all-ways]"))
                .isEmpty();
    }

    @Test
    void theCodeMayHaveBlanksAndHyphens() throws Exception {
        Element code = field(sent("en", Map.of()), "code");

        assertThat(List.of("12345678", "1234 5678", " 1234-5678 ", "1234\u00a05678"))
                .allSatisfy(typed -> assertThat(typed).matches(code.attr("pattern")));
        assertThat(List.of("1234567", "123456789", "abcd efgh"))
                .allSatisfy(typed -> assertThat(typed).doesNotMatch(code.attr("pattern")));
        assertThat(code.attr("autocomplete")).isEqualTo("one-time-code");
        assertThat(code.attr("inputmode")).isEqualTo("numeric");
    }

    @Test
    void noCodeIsAskedForOnceTheTriesAreOver() throws Exception {
        Document page = sent("en", Map.of("codeOver", true));

        assertThat(page.select("[name=code]")).isEmpty();
        assertThat(page.select("[role=alert]").text()).contains("Open the link in the email");
    }

    @Test
    void theWaitingPageOffersWhatElseHelps() throws Exception {
        Document page = sent("en", Map.of("passwordExecution", "pw", "resendAfter", 1_234));

        assertThat(page.select("#resend").attr("name")).isEqualTo("resend");
        assertThat(page.select("#resend").attr("data-seconds")).isEqualTo("1234");
        assertThat(page.select("#resend").hasAttr("disabled"))
                .as("works without scripts")
                .isFalse();
        assertThat(page.select("#change-email").attr("name")).isEqualTo("change");
        assertThat(page.select("form:has(#use-password) [name]").eachAttr("value"))
                .containsExactly("ada@acme.test", "pw");
    }

    @Test
    void aForgottenPasswordIsALink() throws Exception {
        Document page = Jsoup.parse(Rendering.framed("login.ftl", "en", Map.of("auth", auth()), Map.of()));

        assertThat(page.select("form:has(#use-link) [name=authenticationExecution]")
                        .val())
                .isEqualTo("the-link");
        assertThat(field(page, "username").attr("autocomplete")).isEqualTo("username");
        assertThat(field(page, "password").attr("autocomplete")).isEqualTo("current-password");
    }

    @ParameterizedTest
    @CsvSource({"login.ftl", "login-password.ftl"})
    void aLockedAccountLooksLikeAWrongPassword(String template) throws Exception {
        Map<String, Object> known = Map.of("auth", auth(), "usernameHidden", "true");

        String locked = Rendering.framed(template, "en", known, Map.of("username", "Wrong."));

        assertThat(locked)
                .contains("Wrong.")
                .isEqualTo(Rendering.framed(template, "en", known, Map.of("password", "Wrong.")));
    }

    @Test
    void otherDevicesStaySignedInUnlessAskedOtherwise() throws Exception {
        Document page = Jsoup.parse(Rendering.framed(
                "login-update-password.ftl",
                "en",
                Map.of("auth", auth(), "passwordPolicies", Map.of("length", 12)),
                Map.of()));

        assertThat(field(page, "logout-sessions").hasAttr("checked")).isFalse();
        assertThat(page.select("#" + field(page, "password-new").attr("aria-describedby"))
                        .text())
                .isEqualTo("At least 12 characters.");
        assertThat(page.select("[autocomplete=username]").val()).isEqualTo("ada@acme.test");
    }

    private static Document signIn(Map<String, Object> attributes) throws Exception {
        return Jsoup.parse(
                Rendering.framed("roster-sign-in.ftl", "en", Map.of("signIn", signInOf(attributes)), Map.of()));
    }

    private static Document signIn(Map<String, Object> attributes, Auth auth) throws Exception {
        return Jsoup.parse(Rendering.framed(
                "roster-sign-in.ftl", "en", Map.of("signIn", signInOf(attributes), "auth", auth), Map.of()));
    }

    private static Map<String, Object> signInOf(Map<String, Object> attributes) {
        Map<String, Object> signIn = new HashMap<>(Map.of("email", "", "fixed", false, "rememberMe", false));
        signIn.putAll(attributes);
        return signIn;
    }

    private static Document sent(String language, Map<String, Object> attributes) throws Exception {
        Map<String, Object> sent = new HashMap<>(
                Map.of("email", "ada@acme.test", "minutes", 30L, "resendAfter", 0, "again", false, "codeOver", false));
        sent.putAll(attributes);
        return Jsoup.parse(Rendering.framed("roster-check-mail.ftl", language, Map.of("sent", sent), Map.of()));
    }

    /**
     * What the templates ask Keycloak's AuthenticationContextBean for.
     *
     * @param known whether it is known already who signs in
     * @param more ways to sign in beside link and password
     */
    public record Auth(boolean known, List<Map<String, String>> more) {
        public boolean showUsername() {
            return known;
        }

        public boolean showResetCredentials() {
            return false;
        }

        public boolean showTryAnotherWayLink() {
            return true;
        }

        public String getAttemptedUsername() {
            return known ? "ada@acme.test" : null;
        }

        public List<Map<String, String>> getAuthenticationSelections() {
            List<Map<String, String>> all = new ArrayList<>(List.of(
                    Map.of("displayName", "roster-magic-link-display-name", "authExecId", "the-link"),
                    Map.of("displayName", "auth-username-password-form-display-name", "authExecId", "pw")));
            all.addAll(more);
            return all;
        }
    }

    private static Auth auth() {
        return new Auth(true, List.of());
    }

    private static Element field(Document page, String name) {
        return page.select("[name=" + name + "]").first();
    }
}
