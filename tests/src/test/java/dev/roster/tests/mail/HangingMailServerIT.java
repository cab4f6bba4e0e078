package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** No request waits for a mail server. */
@OnKeycloak
class HangingMailServerIT {

    private static final int INVITATIONS = 15;

    @Test
    void invitingIsAsFastAsEverWhileTheMailServerHangs(TeamRealm realm, Organization acme) {
        timesToInvite(acme);
        Duration usual = median(timesToInvite(acme));
        try (HangingMailServer hanging = new HangingMailServer()) {
            MailServer.use(realm, "127.0.0.1", hanging.port());
            Member first = acme.invite("viewer");
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(hanging::isHolding);

            Duration whileHanging = median(timesToInvite(acme));

            System.out.printf(
                    "Median time to invite: %d ms, with a mail server that hangs %d ms%n",
                    usual.toMillis(), whileHanging.toMillis());
            assertThat(whileHanging).isLessThan(usual.multipliedBy(3).plusMillis(100));
            assertThat(new Invitees(acme).invitation(first).get("delivery").asText())
                    .isNotEqualTo("sent");
        } finally {
            realm.sendMailToInbox();
        }
    }

    private static List<Duration> timesToInvite(Organization acme) {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < INVITATIONS; i++) {
            long start = System.nanoTime();
            acme.invite("viewer");
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return times;
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
