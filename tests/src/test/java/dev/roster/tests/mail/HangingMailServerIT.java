package dev.roster.tests.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.OnKeycloak;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import dev.roster.tests.testbed.TeamRealm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** No request and no database connection waits for a mail server (R57, docs/rules.md). */
@OnKeycloak
class HangingMailServerIT {

    private static final int TIMES = 15;
    private static final int LOOKS = 20;

    private final HangingMailServer hanging = new HangingMailServer();

    @AfterEach
    void endHanging(TeamRealm realm) {
        realm.sendMailToInbox();
        hanging.close();
    }

    @Test
    void invitingIsAsFastAsEverWhileTheMailServerHangs(TeamRealm realm, Organization acme) {
        times(() -> acme.invite("viewer"));
        Duration usual = median(times(() -> acme.invite("viewer")));
        MailServer.use(realm, "127.0.0.1", hanging.port());
        Member first = acme.invite("viewer");
        awaitHanging();

        Duration whileHanging = median(times(() -> acme.invite("viewer")));

        assertAsFast("invite", usual, whileHanging);
        assertThat(new Invitees(acme).invitation(first).get("delivery").asText())
                .isNotEqualTo("sent");
    }

    @Test
    void askingForALinkIsAsFastAsEverWhileTheMailServerHangs(TeamRealm realm, Organization acme) {
        List<Member> members =
                IntStream.range(0, 4).mapToObj(i -> acme.member("viewer")).toList();
        LinkRequests requests = new LinkRequests(realm);
        times(() -> requests.askFromElsewhere(members.get(0).email()));
        Duration usual =
                median(times(() -> requests.askFromElsewhere(members.get(1).email())));
        MailServer.use(realm, "127.0.0.1", hanging.port());
        requests.ask(members.get(2).email());
        awaitHanging();

        Duration whileHanging =
                median(times(() -> requests.askFromElsewhere(members.get(3).email())));

        assertAsFast("ask for a link", usual, whileHanging);
    }

    @Test
    void noDatabaseConnectionIsHeldWhileTheMailServerHangs(TeamRealm realm, Organization acme) {
        MailServer.use(realm, "127.0.0.1", hanging.port());
        IntStream.range(0, 4).forEach(i -> acme.invite("viewer"));
        awaitHanging();

        List<Long> held = IntStream.range(0, LOOKS)
                .mapToObj(i -> realm.server().inside().idleTransactions())
                .toList();

        assertThat(held).contains(0L);
    }

    private void awaitHanging() {
        Patience.await("the mail server that hangs").until(hanging::isHolding);
    }

    /** Whoever waited for the mail server would wait for ten seconds. */
    private static void assertAsFast(String what, Duration usual, Duration whileHanging) {
        System.out.printf(
                "Median time to %s: %d ms, with a mail server that hangs %d ms%n",
                what, usual.toMillis(), whileHanging.toMillis());
        assertThat(whileHanging).isLessThan(usual.multipliedBy(3).plusSeconds(1));
    }

    private static List<Duration> times(Runnable action) {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            action.run();
            times.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return times;
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
