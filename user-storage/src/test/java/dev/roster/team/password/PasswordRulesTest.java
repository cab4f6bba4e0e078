package dev.roster.team.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;

/** The least length of a password, and what a form tells of a policy (R32, docs/rules.md). */
final class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({"4, 8", "8, 8", "12, 12"})
    void theLeastLengthIsThatOfTheStricter(int policy, int holds) {
        assertThat(PasswordRules.of(realm(Map.of("length", policy))))
                .containsExactly(new PasswordRule("length", holds));
    }

    @Test
    void thereIsALeastLengthWithoutAPolicy() {
        assertThat(PasswordRules.of(realm(Map.of()))).containsExactly(new PasswordRule("length", 8));
    }

    @Test
    void onlyNumbersAreTold() {
        Map<String, Object> policy = new HashMap<>(Map.of(
                "length",
                8,
                "digits",
                2,
                "regexPattern",
                Pattern.compile("secret"),
                "passwordBlacklist",
                "secret.txt"));
        policy.put("notUsername", null);

        assertThat(PasswordRules.of(realm(policy)))
                .containsExactly(
                        new PasswordRule("digits", 2),
                        new PasswordRule("length", 8),
                        new PasswordRule("notUsername", null),
                        new PasswordRule("passwordBlacklist", null),
                        new PasswordRule("regexPattern", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hashAlgorithm",
                "hashIterations",
                "forceExpiredPasswordChange",
                "maxAuthAge",
                "recoveryCodesWarningThreshold"
            })
    void whatIsNotAboutThePasswordIsNoRule(String id) {
        assertThat(PasswordRules.of(realm(Collections.singletonMap(id, 1))))
                .containsExactly(new PasswordRule("length", 8));
    }

    private static RealmModel realm(Map<String, Object> settings) {
        PasswordPolicy policy = mock();
        when(policy.getPolicies()).thenReturn(settings.keySet());
        settings.forEach(
                (id, setting) -> when(policy.<Object>getPolicyConfig(id)).thenReturn(setting));
        RealmModel realm = mock();
        when(realm.getPasswordPolicy()).thenReturn(policy);
        return realm;
    }
}
