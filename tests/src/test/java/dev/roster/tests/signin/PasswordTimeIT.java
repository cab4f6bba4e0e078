package dev.roster.tests.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.browser.SignInPage;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the answer to a wrong password takes does not tell whose the address is, on the page and by password grant. */
@OnKeycloak
@Tag("verify")
class PasswordTimeIT {

    private static final int ROUNDS = 60;

    /** Four standard deviations: one run in a thousand fails by chance, with eight comparisons on each way. */
    private static final double FAR = 4;

    private final Map<String, String> addresses = new LinkedHashMap<>();
    private final Map<String, Member> guessed = new LinkedHashMap<>();
    private TeamRealm realm;

    @BeforeEach
    void given(TeamRealm realm, Organization acme, Organization closed) {
        this.realm = realm;
        realm.keycloakApi()
                .put("", Map.of("minimumQuickLoginWaitSeconds", 36_000, "maxFailureWaitSeconds", 36_000))
                .expect(204);
        guessed.put("with password", acme.member("viewer"));
        guessed.put("deactivated", acme.member("viewer"));
        guessed.get("deactivated").setEnabled(false);
        guessed.put("suspended", closed.member("viewer"));
        closed.setEnabled(false);
        guessed.forEach((kind, member) -> addresses.put(kind, member.email()));
        addresses.put("unknown", acme.newAddress("unknown"));
        addresses.put(
                "without password", acme.member("viewer").withoutPassword().email());
        addresses.put("locked", Shut.locked(realm, acme));
        Member passwordless = acme.member("viewer").withoutPassword();
        passwordless.setEnabled(false);
        addresses.put("deactivated without password", passwordless.email());
        addresses.put("invited", acme.invite("viewer").email());
        addresses.put("service account", "service-account-service");
    }

    @Test
    void thePageTakesTheSameTime() {
        compare("page", this::page);
    }

    @Test
    void theGrantTakesTheSameTime() {
        compare("grant", this::grant);
    }

    private void compare(String way, ToDoubleFunction<String> attempt) {
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        addresses.keySet().forEach(kind -> millis.put(kind, new ArrayList<>()));
        // The first round only warms the server up.
        for (int round = 0; round <= ROUNDS; round++) {
            boolean counts = round > 0;
            addresses.forEach((kind, address) -> {
                if (guessed.containsKey(kind)) {
                    forgetFailures(guessed.get(kind));
                }
                double took = attempt.applyAsDouble(address);
                if (counts) {
                    millis.get(kind).add(took);
                }
            });
        }
        List<Double> normal = millis.get("with password");
        millis.forEach((kind, sample) -> System.out.printf(
                "Wrong password by %s, %s: median %.1f ms, z against with password %.2f%n",
                way, kind, MannWhitney.median(sample), MannWhitney.z(sample, normal)));
        assertThat(millis.entrySet())
                .allSatisfy(kind -> assertThat(Math.abs(MannWhitney.z(kind.getValue(), normal)))
                        .as(kind.getKey())
                        .isLessThan(FAR));
    }

    /** Or they would soon be locked, which is another kind. */
    private void forgetFailures(Member member) {
        realm.keycloakApi()
                .delete("/attack-detection/brute-force/users/" + member.id())
                .expect(204);
    }

    private double page(String address) {
        SignInPage page = new SignInPage(
                        realm.newBrowser().open(realm.clients().app().signIn().address()))
                .choosePassword();
        long start = System.nanoTime();
        page.signIn(address, "a wrong password");
        return (System.nanoTime() - start) / 1e6;
    }

    private double grant(String address) {
        Map<String, String> form =
                Map.of("grant_type", "password", "username", address, "password", "a wrong password");
        long start = System.nanoTime();
        realm.clients().direct().token(form).expect(400);
        return (System.nanoTime() - start) / 1e6;
    }
}
