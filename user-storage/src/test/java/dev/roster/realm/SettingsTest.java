package dev.roster.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;

import dev.roster.realm.Settings.Confirm;
import dev.roster.realm.Settings.WhenLocked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.RealmModel;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

/** What a realm's attributes mean, impossible ones too (R65, docs/rules.md). */
@ExtendWith(MockitoExtension.class)
final class SettingsTest {

    @Mock
    private RealmModel realm;

    @Test
    void defaultsHoldInARealmThatSaysNothing() {
        assertThat(Settings.LINK_CONFIRM.in(realm)).isEqualTo(Confirm.OTHER_BROWSER);
        assertThat(Settings.LINK_WHEN_LOCKED.in(realm)).isEqualTo(WhenLocked.ALLOW);
        assertThat(Settings.NOTICES.in(realm)).hasSize(8);
        assertThat(Settings.HOME_CLIENT.in(realm)).isEmpty();
        assertThat(Settings.PASSKEY_OFFER.in(realm)).isTrue();
        assertThat(Settings.CHECKED)
                .allSatisfy(setting -> assertThat(setting.complaint(realm)).isEmpty());
    }

    @Test
    void whatARealmSaysHolds() {
        given("roster.link.confirm", "never");
        given("roster.link.when-locked", " refuse ");
        given("roster.notices", "role-changed, deactivated");

        assertThat(Settings.LINK_CONFIRM.in(realm)).isEqualTo(Confirm.NEVER);
        assertThat(Settings.LINK_WHEN_LOCKED.in(realm)).isEqualTo(WhenLocked.REFUSE);
        assertThat(Settings.NOTICES.in(realm)).containsExactlyInAnyOrder("role-changed", "deactivated");
    }

    @Test
    void anImpossibleAnswerToWhetherALinkLetsALockedMemberInMeansNo() {
        given("roster.link.when-locked", "yes");

        assertThat(Settings.LINK_WHEN_LOCKED.in(realm)).isEqualTo(WhenLocked.REFUSE);
    }

    @Test
    void whatIsNoAnswerToWhetherAPasskeyIsOfferedMeansNo() {
        given("roster.passkey-offer", "maybe");

        assertThat(Settings.PASSKEY_OFFER.in(realm)).isFalse();
        assertThat(Settings.PASSKEY_OFFER.complaint(realm)).isPresent();
    }

    @Test
    void noNoticesIsAChoice() {
        given("roster.notices", "none");

        assertThat(Settings.NOTICES.in(realm)).isEmpty();
        assertThat(Settings.NOTICES.complaint(realm)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "roster.enabled, yes",
        "roster.link.sign-in, 59",
        "roster.link.invitation, 2592001",
        "roster.link.recovery, a day",
        "roster.link.confirm, sometimes",
        "roster.link.when-locked, ALLOW",
        "roster.notices, all"
    })
    void anImpossibleValueIsNamedInOneSentence(String attribute, String value) {
        given(attribute, value);

        assertThat(Settings.CHECKED.stream().flatMap(setting -> setting.complaint(realm).stream()))
                .singleElement()
                .asString()
                .startsWith("Attribute " + attribute + " is '" + value + "', but must be ")
                .endsWith(".");
    }

    private void given(String attribute, String value) {
        lenient().when(realm.getAttribute(attribute)).thenReturn(value);
    }
}
