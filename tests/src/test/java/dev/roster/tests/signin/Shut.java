package dev.roster.tests.signin;

import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.Map;

/** Addresses of members who cannot get in. */
final class Shut {

    private Shut() {}

    static String deactivated(Organization acme) {
        Member member = acme.member("viewer");
        member.setEnabled(false);
        return member.email();
    }

    static String locked(TeamRealm realm, Organization acme) {
        Member member = acme.member("viewer");
        for (int i = 0; i < 11; i++) {
            realm.clients()
                    .direct()
                    .token(Map.of("grant_type", "password", "username", member.email(), "password", "wrong"));
        }
        return member.email();
    }

    static String suspended(TeamRealm realm) {
        Organization organization = realm.newOrganization();
        Member member = organization.member("viewer");
        realm.keycloakApi()
                .put(
                        "/organizations/" + organization.id(),
                        Map.of("name", organization.name(), "alias", organization.alias(), "enabled", false))
                .expect(204);
        return member.email();
    }
}
