package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Answer;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Nobody can have somebody else's mailbox flooded (R59, docs/rules.md). */
@OnKeycloak
class LimitsIT {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    @Test
    void tenInvitationsToOneAddressInADayAreEnough(TeamRealm realm, Organization acme) {
        String email = acme.newAddress("flooded");
        for (int i = 0; i < 10; i++) {
            remove(realm, invite(realm, acme, email).expect(201).json());
        }

        Answer refused = invite(realm, acme, email).expect(429);

        assertThat(refused.error()).isEqualTo("too_many_links");
        assertThat(Long.parseLong(refused.header("Retry-After").orElseThrow())).isBetween(DAY - 120, DAY);
        assertThat(realm.teamApi().get(acme.users() + "?search=" + email).json())
                .isEmpty();
        assertThat(realm.server().inbox().mailsTo(email)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void refusedOnesCountSoThatTryingOnKeepsTheDoorShut(TeamRealm realm, Organization acme) {
        String email = acme.newAddress("flooded");
        for (int i = 0; i < 10; i++) {
            remove(realm, invite(realm, acme, email).expect(201).json());
        }
        realm.server().clock().advance(Duration.ofHours(12));
        invite(realm, acme, email).expect(429);

        realm.server().clock().advance(Duration.ofHours(12).plusMinutes(1));

        remove(realm, invite(realm, acme, email).expect(201).json());
    }

    private static Answer invite(TeamRealm realm, Organization acme, String email) {
        return realm.teamApi().post(acme.users(), Organization.invitation(email, "viewer"));
    }

    private static void remove(TeamRealm realm, JsonNode user) {
        realm.keycloakApi().delete("/users/" + user.get("id").asText()).expect(204);
    }
}
