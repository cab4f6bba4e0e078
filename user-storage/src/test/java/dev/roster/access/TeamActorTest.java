package dev.roster.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;

import dev.roster.member.event.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
final class TeamActorTest {

    @Mock
    UserModel ann;

    @Mock
    RealmModel acmes;

    @BeforeEach
    void givenAnn() {
        lenient().when(ann.getId()).thenReturn("ann");
        lenient().when(ann.getFirstName()).thenReturn("Ann");
        lenient().when(acmes.getId()).thenReturn("realm");
    }

    @Test
    void theServerIsNobody() {
        Team team = Team.ofServer(null, null);

        assertThat(team.by().user()).isEmpty();
        assertThat(team.by().nameForMembers()).isEmpty();
        assertThat(team.by().forEvents()).isEqualTo(new Actor.Server());
        assertThat(team.actor()).isEmpty();
        assertThat(team.isAdministeredBy("ann")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANIZATION", "SYSTEM"})
    void membersReadTheNameOfAnAdmin(Administers as) {
        Team team = teamOfAnn(as);

        assertThat(team.by().nameForMembers()).contains("Ann");
        assertThat(team.by().forEvents()).isEqualTo(new Actor.Member("realm", "ann"));
        assertThat(team.isAdministeredBy("ann")).isTrue();
        assertThat(team.isAdministeredBy("ben")).isFalse();
    }

    @Test
    void membersDoNotReadTheNameOfAKeycloakAdministrator() {
        Team team = teamOfAnn(Administers.REALM);

        assertThat(team.by().nameForMembers()).isEmpty();
        assertThat(team.by().forEvents()).isEqualTo(new Actor.KeycloakAdministrator("realm", "ann"));
        assertThat(team.actor()).contains("ann");
    }

    private Team teamOfAnn(Administers as) {
        return new Team(null, null, new TeamActor.Administrator(new Caller(acmes, ann, true, false), as));
    }
}
