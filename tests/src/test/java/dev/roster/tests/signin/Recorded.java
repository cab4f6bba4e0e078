package dev.roster.tests.signin;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;

/**
 * The last sign-in of a member, as the Users table shows it.
 *
 * @param method empty where there was none
 * @param at epoch milliseconds
 */
record Recorded(String method, long at) {

    static Recorded of(Organization organization, Member member) {
        JsonNode last = organization
                .realm()
                .teamApi()
                .get(organization.users() + "/" + member.id())
                .expect(200)
                .json()
                .path("lastSignIn");
        return new Recorded(last.path("method").asText(), last.path("at").asLong());
    }
}
