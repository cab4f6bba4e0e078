package dev.roster.tests.access;

import dev.roster.tests.api.Api;
import dev.roster.tests.browser.OidcClient;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import dev.roster.tests.testbed.TeamRealm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Everybody who could knock at the API for administrators of a realm, by the name that the table gives them. */
final class Callers {

    private final TeamRealm realm;
    private final Member admin;
    private final Member foreignAdmin;
    private final Map<String, Supplier<Api>> callers = new HashMap<>();

    Callers(TeamRealm realm, Organization organization, Organization other) {
        this.realm = realm;
        admin = organization.member("admin");
        foreignAdmin = other.member("admin");
        Member viewer = organization.member("viewer");
        Member technician = organization.member("technician");
        Accounts accounts = new Accounts(realm);

        callers.put("nobody", realm::teamApiForNobody);
        callers.put("somebody with a made-up token", () -> realm.teamApi("made.up.token"));
        callers.put(
                "admin with an ID token",
                () -> realm.teamApi(realm.signIn(admin).idToken()));
        callers.put("deactivated admin", former(organization, true));
        callers.put("demoted admin", former(organization, false));
        callers.put("viewer", viewer::teamApi);
        callers.put("technician", technician::teamApi);
        callers.put("admin", admin::teamApi);
        callers.put("admin of another organization", foreignAdmin::teamApi);
        callers.put("admin by a client that may not", () -> by(realm.clients().stranger(), admin));
        callers.put("user without a role", () -> realm.teamApi(accounts.tokenOfUserWith(List.of())));
        callers.put("user of master without a role", () -> realm.teamApi(accounts.tokenOfUserOfMaster()));
        callers.put("admin of another realm", () -> realm.teamApi(accounts.tokenOfAdminOfAnotherRealm()));
        callers.put("service account", () -> realm.teamApi(accounts.tokenOfServiceAccount()));
        callers.put(
                "half an administrator of the realm",
                () -> realm.teamApi(accounts.tokenOfUserWith(List.of("manage-users"))));
        callers.put(
                "Keycloak administrator of the realm",
                () -> realm.teamApi(accounts.tokenOfUserWith(Accounts.ADMINISTRATOR)));
        callers.put(
                "Keycloak administrator who manages the realm",
                () -> realm.teamApi(
                        accounts.tokenOfUserWith(List.of("manage-users", "manage-organizations", "manage-realm"))));
        callers.put("administrator of master", realm::teamApi);
    }

    Api api(String name) {
        return callers.get(name).get();
    }

    Api freshAdmin() {
        return admin.teamApi();
    }

    Member foreignAdmin() {
        return foreignAdmin;
    }

    /** The token is from before. */
    private static Supplier<Api> former(Organization organization, boolean deactivated) {
        Member former = organization.member("admin");
        Api api = former.teamApi();
        Api operator = organization.realm().teamApi();
        if (deactivated) {
            operator.post(organization.user(former) + "/deactivate").expect(204);
        } else {
            operator.put(organization.user(former), Map.of("firstName", "Former", "role", "viewer"))
                    .expect(200);
        }
        return () -> api;
    }

    private Api by(OidcClient client, Member member) {
        return realm.teamApi(realm.signIn(realm.newBrowser(), client, member).accessToken());
    }
}
