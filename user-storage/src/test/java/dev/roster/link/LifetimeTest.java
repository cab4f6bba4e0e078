package dev.roster.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.RealmModel;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

/** How long links live in a realm (R65, docs/rules.md). */
@ExtendWith(MockitoExtension.class)
final class LifetimeTest {

    @Mock
    private RealmModel realm;

    @Test
    void isAsDesignedUnlessTheRealmSaysOtherwise() {
        assertThat(Lifetime.of(Purpose.SIGN_IN, realm)).isEqualTo(30 * 60);
        assertThat(Lifetime.of(Purpose.INVITATION, realm)).isEqualTo(7 * 24 * 60 * 60);
        assertThat(Lifetime.of(Purpose.RECOVERY, realm)).isEqualTo(24 * 60 * 60);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", " 3600 ", "2592000"})
    void isWhatTheRealmSays(String seconds) {
        when(realm.getAttribute("roster.link.invitation")).thenReturn(seconds);

        assertThat(Lifetime.of(Purpose.INVITATION, realm)).isEqualTo(Integer.parseInt(seconds.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"59", "2592001", "-1", "1e9", "99999999999", "a week"})
    void isTheDefaultWhereTheRealmSaysSomethingImpossible(String seconds) {
        when(realm.getAttribute("roster.link.sign-in")).thenReturn(seconds);

        assertThat(Lifetime.of(Purpose.SIGN_IN, realm)).isEqualTo(1800);
    }
}
