package dev.roster.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.keycloak.models.OTPPolicy;

/** The pages on which a second factor is given, set up and removed. */
class SecondFactorPagesTest {

    @SuppressWarnings("unused") // by the parameterized tests
    private static final List<String> LANGUAGES = Bundle.LANGUAGES;

    private static final String SECRET = "secret of the phone";
    private static final List<String> KEYCLOAKS_WORDS =
            List.of("2FA", "Transport", "Passkey login", "one-time", "barcode", "Recovery Authentication", "unnamed");

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyPageHasATitleOfItsOwnAndNoneOfKeycloaksWords(String language) throws Exception {
        List<Document> pages = List.of(
                page("login-otp.ftl", language, otp("phone")),
                page("webauthn-authenticate.ftl", language, keys("one")),
                page("login-recovery-authn-code-input.ftl", language, recovery()),
                page("login-config-totp.ftl", language, app()),
                page("login-recovery-authn-code-config.ftl", language, codes(true)),
                page("delete-credential.ftl", language, Map.of("credentialLabel", "otp", "credentialType", "otp")));

        assertThat(pages).allSatisfy(page -> {
            assertThat(page.title()).isEqualTo(page.select("h1").text());
            assertThat(page.text()).doesNotContain(KEYCLOAKS_WORDS);
            assertThat(page.select("main form").eachAttr("action")).containsOnly("/action");
            assertThat(page.select("main form button[type=submit]"))
                    .allSatisfy(
                            button -> assertThat(button.classNames()).containsAnyOf("pf-m-primary", "pf-m-secondary"));
        });
        assertThat(pages.stream().map(Document::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"login-otp.ftl", "webauthn-authenticate.ftl", "login-recovery-authn-code-input.ftl"})
    void everyPageThatAsksSaysWhomToAsk(String template) throws Exception {
        Map<String, Object> all = new HashMap<>(otp("phone"));
        all.putAll(keys("one"));
        all.putAll(recovery());

        assertThat(page(template, "en", all).text()).contains("An Admin of your team can remove your second factor");
    }

    @Test
    void anAppWithoutANameIsCalledWhatItIs() throws Exception {
        Document page = page("login-otp.ftl", "fr", otp("unnamed", "<b>phone</b>"));

        assertThat(page.select(".roster-choice label").eachText())
                .containsExactly("Application d’authentification", "<b>phone</b>");
        assertThat(page.select("[name=selectedCredentialId]").eachAttr("value")).containsExactly("id-0", "id-1");
        assertThat(page.select("#otp").attr("autocomplete")).isEqualTo("one-time-code");
        assertThat(page.select("#otp").hasAttr("pattern"))
                .as("blanks are taken")
                .isFalse();
    }

    @Test
    void onAPhoneTheLinkAndTheSecretComeFirst() throws Exception {
        Document page = page("login-config-totp.ftl", "en", app());

        assertThat(page.select("#open-app").attr("href"))
                .startsWith("otpauth://totp/workspace:ada%40acme.test?secret=")
                .contains("&digits=6", "&period=30");
        assertThat(page.select("#open-app, #copy-secret, #kc-totp-secret-qr-code")
                        .eachAttr("id"))
                .containsExactly("open-app", "copy-secret", "kc-totp-secret-qr-code");
        assertThat(page.select("#copy-secret").attr("data-text")).isEqualTo("ABCDEFGH");
        assertThat(page.select("#copy-secret").hasAttr("hidden"))
                .as("only a script can copy")
                .isTrue();
        assertThat(page.select("form [name]").eachAttr("name"))
                .containsExactly("totpSecret", "totp", "userLabel", "logout-sessions");
        assertThat(page.select("#userLabel").val()).isEqualTo("Authenticator app");
        assertThat(page.select("#userLabel").hasAttr("required")).isFalse();
    }

    @Test
    void onlyWhoeverAskedForItCanCancel() throws Exception {
        Map<String, Object> asked = new HashMap<>(app());
        asked.put("isAppInitiatedAction", true);

        assertThat(page("login-config-totp.ftl", "en", asked)
                        .select("[name=cancel-aia]")
                        .hasClass("pf-m-secondary"))
                .isTrue();
        assertThat(page("login-config-totp.ftl", "en", app()).select("[name=cancel-aia]"))
                .isEmpty();
    }

    @Test
    void offeredCodesCanBeLeftOutOthersNot() throws Exception {
        Document offered = page("login-recovery-authn-code-config.ftl", "en", codes(true));
        Document asked = page("login-recovery-authn-code-config.ftl", "en", codes(false));

        assertThat(offered.select("button[name=without-codes]").hasAttr("formnovalidate"))
                .isTrue();
        assertThat(offered.text()).contains("Continue without codes", "an Admin of your team must help");
        assertThat(asked.select("button[name=without-codes]")).isEmpty();
        assertThat(offered.select("#kc-recovery-codes-list li").eachText()).containsExactly("ABCD-EFGH-IJKL");
        assertThat(offered.select("form [name]").eachAttr("name"))
                .containsExactly("generatedRecoveryAuthnCodes", "generatedAt", "userLabel", "without-codes");
    }

    @Test
    void theSecurityKeysPageNamesThemAndNothingElse() throws Exception {
        Document page = page("webauthn-authenticate.ftl", "en", keys("<b>one</b>", "two"));

        assertThat(page.select("main li").eachText()).containsExactly("<b>one</b>", "two");
        assertThat(page.select("form#webauth").attr("data-keys")).isEqualTo("key-0 key-1");
        assertThat(page.select("form#webauth [name]").eachAttr("name"))
                .containsExactly("clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle");
    }

    @Test
    void theRecoveryCodesNumberIsThere() throws Exception {
        Document page = page("login-recovery-authn-code-input.ftl", "en", recovery());

        assertThat(page.select("label[for=recoveryCodeInput]").text()).isEqualTo("Recovery code no. 3");
    }

    @ParameterizedTest
    @CsvSource({
        "otp, otp, Application d’authentification",
        "otp, , Application d’authentification",
        "phone, otp, Application d’authentification « phone »",
        "<b>key</b>, webauthn, Clé de sécurité « <b>key</b> »",
        "'${url}', webauthn, Clé de sécurité « ${url} »",
        "whatever, custom, Moyen de connexion « whatever »"
    })
    void whatIsRemovedIsNamedAsPeopleNameIt(String label, String type, String words) throws Exception {
        Map<String, Object> attributes = new HashMap<>(Map.of("credentialLabel", label));
        if (type != null) {
            attributes.put("credentialType", type);
        }

        Document page = page("delete-credential.ftl", "fr", attributes);

        assertThat(page.select("#kc-delete-text strong").text()).isEqualTo(words);
        assertThat(page.select("main button").eachAttr("name")).containsExactly("accept", "cancel-aia");
    }

    private static Document page(String template, String language, Map<String, Object> attributes) throws Exception {
        return Jsoup.parse(Rendering.framed(template, language, attributes, Map.of()));
    }

    private static Map<String, Object> otp(String... names) {
        List<Map<String, String>> apps = new ArrayList<>();
        for (String name : names) {
            apps.add(Map.of("id", "id-" + apps.size(), "userLabel", name));
        }
        return Map.of("otpLogin", Map.of("userOtpCredentials", apps, "selectedCredentialId", "id-0"));
    }

    private static Map<String, Object> keys(String... names) {
        List<Map<String, String>> keys = new ArrayList<>();
        for (String name : names) {
            keys.add(Map.of("credentialId", "key-" + keys.size(), "label", name));
        }
        return Map.of(
                "authenticators", Map.of("authenticators", keys),
                "challenge", "challenge",
                "rpId", "localhost",
                "userVerification", "not specified",
                "isUserIdentified", "true",
                "createTimeout", 0);
    }

    private static Map<String, Object> recovery() {
        return Map.of("recoveryAuthnCodesInputBean", Map.of("codeNumber", 3));
    }

    private static Map<String, Object> codes(boolean offered) {
        return Map.of(
                "codesOffered",
                offered,
                "recoveryAuthnCodesConfigBean",
                Map.of(
                        "generatedRecoveryAuthnCodesList",
                        List.of("ABCDEFGHIJKL"),
                        "generatedRecoveryAuthnCodesAsString",
                        "ABCDEFGHIJKL",
                        "generatedAt",
                        1_234_567L));
    }

    private static Map<String, Object> app() {
        return Map.of(
                "appName",
                "Authenticator app",
                "totp",
                Map.of(
                        "policy",
                        new OTPPolicy("totp", "HmacSHA1", 0, 6, 1, 30),
                        "username",
                        "ada@acme.test",
                        "totpSecret",
                        SECRET,
                        "totpSecretEncoded",
                        "ABCD EFGH",
                        "totpSecretQrCode",
                        "AAAA",
                        "supportedApplications",
                        List.of("totpAppFreeOTPName")));
    }
}
