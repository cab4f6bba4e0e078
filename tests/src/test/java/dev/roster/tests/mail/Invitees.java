package dev.roster.tests.mail;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.Patience;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What the Admin sees of invitations. */
final class Invitees {

    private final Organization organization;

    Invitees(Organization organization) {
        this.organization = organization;
    }

    List<Member> invite(int count) {
        return Stream.generate(() -> organization.invite("viewer")).limit(count).toList();
    }

    JsonNode invitation(Member member) {
        return organization
                .realm()
                .teamApi()
                .get(organization.users() + "/" + member.id())
                .expect(200)
                .json()
                .get("invitation");
    }

    /** Waits until the Admin sees that the mail is in this state. */
    JsonNode await(Member member, String delivery) {
        return Patience.await(delivery + " for " + member.email())
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> invitation(member),
                        seen -> seen.get("delivery").asText().equals(delivery));
    }
}
