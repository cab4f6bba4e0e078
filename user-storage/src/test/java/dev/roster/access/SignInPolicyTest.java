package dev.roster.access;

import static dev.roster.access.SignInDenial.INVITED;
import static dev.roster.access.SignInDenial.LOCKED;
import static dev.roster.access.SignInDenial.MEMBER_DEACTIVATED;
import static dev.roster.access.SignInDenial.NOT_A_MEMBER;
import static dev.roster.access.SignInDenial.NO_ROLE;
import static dev.roster.access.SignInDenial.ORGANIZATION_SUSPENDED;
import static dev.roster.access.SignInPolicy.ACTIVATING_LINK;
import static dev.roster.access.SignInPolicy.ADDRESS;
import static dev.roster.access.SignInPolicy.GATE;
import static dev.roster.access.SignInPolicy.SIGN_IN_LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roster.access.SignInFacts.Standing;
import dev.roster.access.SignInFacts.Tenancy;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who comes in by which way, and why not (R11, R20, R21, R24, R29, R36, R38, docs/rules.md). */
final class SignInPolicyTest {

    private static final Someone NOBODY = new Someone(Standing.NONE, Tenancy.NONE, false, true, false, false, false);
    private static final Someone ACTIVE = new Someone(Standing.ACTIVE, Tenancy.OPEN, true, true, false, false, false);
    private static final Someone INVITEE = new Someone(Standing.INVITED, Tenancy.OPEN, true, true, false, true, false);

    @ParameterizedTest
    @EnumSource
    void anActiveMemberComesIn(SignInPolicy way) {
        assertThat(way.denial(ACTIVE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNoMembershipDoesNot(SignInPolicy way) {
        assertThat(way.denial(NOBODY)).contains(NOT_A_MEMBER);
        assertThat(way.denial(NOBODY.listed())).contains(NO_ROLE);
    }

    @ParameterizedTest
    @EnumSource
    void aDeactivatedMemberDoesNot(SignInPolicy way) {
        assertThat(way.denial(ACTIVE.disabled())).contains(MEMBER_DEACTIVATED);
        assertThat(way.denial(INVITEE.disabled())).contains(MEMBER_DEACTIVATED);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyOfASuspendedOrganizationDoesWhetherKeycloakHasThemDisabledOrNot(SignInPolicy way) {
        for (Someone member : List.of(ACTIVE, INVITEE)) {
            assertThat(way.denial(member.of(Tenancy.SUSPENDED))).contains(ORGANIZATION_SUSPENDED);
            assertThat(way.denial(member.of(Tenancy.SUSPENDED).disabled())).contains(ORGANIZATION_SUSPENDED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyOfAnOrganizationThatIsGoneDoes(SignInPolicy way) {
        assertThat(way.denial(ACTIVE.of(Tenancy.NONE))).contains(NOT_A_MEMBER);
        assertThat(way.denial(INVITEE.of(Tenancy.NONE))).contains(NOT_A_MEMBER);
    }

    @Test
    void anInvitedMemberComesInByTheirLinkAndWithTheirAddressAlone() {
        assertThat(ACTIVATING_LINK.denial(INVITEE)).isEmpty();
        assertThat(ADDRESS.denial(INVITEE)).isEmpty();
        assertThat(SIGN_IN_LINK.denial(INVITEE)).contains(INVITED);
        assertThat(GATE.denial(INVITEE)).contains(INVITED);
    }

    @Test
    void anAddressHelpsNobodyWhoseInvitationHasDied() {
        assertThat(ADDRESS.denial(INVITEE.withoutInvitation())).contains(INVITED);
    }

    @Test
    void aLockShutsEveryWayButTheGate() {
        for (SignInPolicy way : List.of(SIGN_IN_LINK, ACTIVATING_LINK, ADDRESS)) {
            assertThat(way.denial(ACTIVE.locked())).contains(LOCKED);
        }
        assertThat(GATE.denial(ACTIVE.locked())).isEmpty();
    }

    @Test
    void aKeycloakAdministratorPassesTheGateWithoutBeingAMember() {
        assertThat(GATE.denial(NOBODY.administrator())).isEmpty();
        assertThat(GATE.denial(NOBODY.listed().administrator())).isEmpty();
        assertThat(GATE.denial(INVITEE.administrator())).isEmpty();
        assertThat(GATE.denial(NOBODY.administrator().disabled())).contains(MEMBER_DEACTIVATED);
        assertThat(SIGN_IN_LINK.denial(NOBODY.administrator())).contains(NOT_A_MEMBER);
        assertThat(ADDRESS.denial(NOBODY.administrator())).contains(NOT_A_MEMBER);
    }

    @Test
    void theirOwnOrganizationCountsForAMemberWhoAdministersKeycloak() {
        assertThat(GATE.denial(ACTIVE.administrator().of(Tenancy.SUSPENDED))).contains(ORGANIZATION_SUSPENDED);
        assertThat(GATE.denial(ACTIVE.administrator().disabled())).contains(MEMBER_DEACTIVATED);
    }

    @ParameterizedTest
    @EnumSource
    void factsThatAreMissingAreNoYes(SignInPolicy way) {
        assertThatThrownBy(() -> way.denial(new Someone(null, Tenancy.OPEN, true, true, false, true, false)))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> way.denial(ACTIVE.of(null))).isInstanceOf(NullPointerException.class);
    }

    /** Over all combinations: whoever comes in is an active member, or one of those whom the way admits beside them. */
    @ParameterizedTest
    @MethodSource("everybody")
    void nobodyElseComesIn(Someone someone) {
        boolean member = someone.isEnabled() && someone.tenancy() == Tenancy.OPEN;
        boolean active = member && someone.standing() == Standing.ACTIVE;
        boolean invited = member && someone.standing() == Standing.INVITED;
        boolean administrator =
                someone.isEnabled() && someone.administersKeycloak() && someone.standing() != Standing.ACTIVE;

        assertThat(GATE.denial(someone).isEmpty()).isEqualTo(active || administrator);
        assertThat(SIGN_IN_LINK.denial(someone).isEmpty()).isEqualTo(active && !someone.isLocked());
        assertThat(ACTIVATING_LINK.denial(someone).isEmpty()).isEqualTo((active || invited) && !someone.isLocked());
        assertThat(ADDRESS.denial(someone).isEmpty())
                .isEqualTo((active || (invited && someone.hasLiveInvitation())) && !someone.isLocked());
    }

    static Stream<Someone> everybody() {
        return Arrays.stream(Standing.values())
                .flatMap(standing -> Arrays.stream(Tenancy.values())
                        .flatMap(tenancy -> Stream.iterate(0, bits -> bits + 1)
                                .limit(32)
                                .map(bits -> new Someone(
                                        standing,
                                        tenancy,
                                        (bits & 1) > 0,
                                        (bits & 2) > 0,
                                        (bits & 4) > 0,
                                        (bits & 8) > 0,
                                        (bits & 16) > 0))));
    }

    @Test
    void everyReasonHasANameOfItsOwn() {
        assertThat(MEMBER_DEACTIVATED.reason()).isEqualTo("member_deactivated");
        assertThat(Set.of(SignInDenial.values()))
                .extracting(SignInDenial::reason)
                .doesNotHaveDuplicates();
    }

    private record Someone(
            Standing standing,
            Tenancy tenancy,
            boolean isListed,
            boolean isEnabled,
            boolean administersKeycloak,
            boolean hasLiveInvitation,
            boolean isLocked)
            implements SignInFacts {

        Someone of(Tenancy other) {
            return new Someone(standing, other, isListed, isEnabled, administersKeycloak, hasLiveInvitation, isLocked);
        }

        Someone listed() {
            return new Someone(standing, tenancy, true, isEnabled, administersKeycloak, hasLiveInvitation, isLocked);
        }

        Someone disabled() {
            return new Someone(standing, tenancy, isListed, false, administersKeycloak, hasLiveInvitation, isLocked);
        }

        Someone administrator() {
            return new Someone(standing, tenancy, isListed, isEnabled, true, hasLiveInvitation, isLocked);
        }

        Someone withoutInvitation() {
            return new Someone(standing, tenancy, isListed, isEnabled, administersKeycloak, false, isLocked);
        }

        Someone locked() {
            return new Someone(standing, tenancy, isListed, isEnabled, administersKeycloak, hasLiveInvitation, true);
        }
    }
}
