package dev.roster.tests.account;

import com.fasterxml.jackson.databind.JsonNode;
import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.Factors;
import dev.roster.tests.testbed.Member;

/**
 * The calls about one's own passkeys.
 *
 * @param member whose they are
 */
record OwnPasskeys(Member member) {

    static final String PATH = "/me/passkeys";

    /** {@return the API for members, with a fresh token} */
    Api api() {
        return Api.with(
                        member.realm().clients().realm(),
                        member.realm().signIn(member).accessToken())
                .at("/team");
    }

    JsonNode all() {
        return api().get(PATH).expect(200).json();
    }

    /** {@return the path of the one credential of that type} */
    String named(String type) {
        return PATH + "/" + new Factors(member).id(type);
    }
}
