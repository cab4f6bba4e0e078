package dev.roster.tests.access;

import dev.roster.tests.api.Answer;
import dev.roster.tests.api.Api;
import dev.roster.tests.testbed.Member;
import dev.roster.tests.testbed.Organization;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Every call of the API for administrators, by who may make it. */
final class Endpoints {

    private Endpoints() {}

    /**
     * A call.
     *
     * @param name as docs/openapi.json has it
     * @param success the status where the caller may
     * @param call makes it
     */
    record Endpoint(String name, int success, Function<Api, Answer> call) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Endpoint me() {
        return new Endpoint("GET /me", 200, api -> api.get("/me"));
    }

    static Endpoint renameMe() {
        return new Endpoint("PUT /me", 200, api -> api.put("/me", Map.of("firstName", "Jana")));
    }

    static List<Endpoint> lists() {
        return List.of(
                new Endpoint("GET /organizations", 200, api -> api.get("/organizations")),
                new Endpoint("GET /organizations/count", 200, api -> api.get("/organizations/count")),
                new Endpoint("GET /diagnostics", 200, api -> api.get("/diagnostics")));
    }

    /** Where Roster is on already, so that nothing is changed. */
    static List<Endpoint> ofSwitch() {
        return List.of(
                new Endpoint("GET /activation", 200, api -> api.get("/activation")),
                new Endpoint("PUT /activation", 200, api -> api.put("/activation", Map.of("on", true))));
    }

    static Endpoint create(Organization any) {
        return new Endpoint("POST /organizations", 201, api -> {
            String email = any.newAddress("first");
            return api.post(
                    "/organizations",
                    Map.of(
                            "name",
                            "Made by " + email.replaceAll("[^a-z0-9]", " "),
                            "admin",
                            Map.of("email", email, "firstName", "First")));
        });
    }

    /** Where new organizations may go. */
    static List<Endpoint> homes() {
        return List.of(
                new Endpoint("GET /realms", 200, api -> api.get("/realms")),
                new Endpoint("GET /realms/count", 200, api -> api.get("/realms/count")));
    }

    static List<Endpoint> operations(String organization) {
        return List.of(
                new Endpoint("POST suspend", 204, api -> api.post("/organizations/" + organization + "/suspend")),
                new Endpoint("POST resume", 204, api -> api.post("/organizations/" + organization + "/resume")));
    }

    /** What concerns the organization and no user of it. */
    static List<Endpoint> ofOrganization(Organization named, String organization) {
        String path = "/organizations/" + organization;
        return List.of(
                new Endpoint("GET organization", 200, api -> api.get(path)),
                new Endpoint("GET form-options", 200, api -> api.get(path + "/form-options")),
                new Endpoint("PUT organization", 200, api -> api.put(path, Map.of("name", named.name()))),
                new Endpoint("GET users", 200, api -> api.get(path + "/users")),
                new Endpoint("GET users/count", 200, api -> api.get(path + "/users/count")),
                new Endpoint(
                        "POST users",
                        201,
                        api -> api.post(path + "/users", Organization.invitation(named.newAddress("x"), "viewer"))));
    }

    /** What concerns one user, whose ids are asked for with each call. */
    static List<Endpoint> ofUser(String organization, String user, Supplier<String> invitee) {
        String users = "/organizations/" + organization + "/users/";
        String path = users + user;
        return List.of(
                new Endpoint("GET user", 200, api -> api.get(path)),
                new Endpoint("PUT user", 200, api -> api.put(path, Map.of("firstName", "Jana", "role", "viewer"))),
                new Endpoint(
                        "PUT password",
                        204,
                        api -> api.put(path + "/password", Map.of("password", "given by another"))),
                new Endpoint("DELETE second-factor", 204, api -> api.delete(path + "/second-factor")),
                new Endpoint("POST link", 202, api -> api.post(path + "/link")),
                new Endpoint("POST deactivate", 204, api -> api.post(path + "/deactivate")),
                new Endpoint("POST reactivate", 204, api -> api.post(path + "/reactivate")),
                new Endpoint("DELETE user", 204, api -> api.delete(users + invitee.get())));
    }

    static List<Endpoint> ofUser(Organization organization, Member user, Supplier<String> invitee) {
        return ofUser(organization.id(), user.id(), invitee);
    }
}
