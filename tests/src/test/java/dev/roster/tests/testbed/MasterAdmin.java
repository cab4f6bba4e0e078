package dev.roster.tests.testbed;

import dev.roster.tests.api.Api;
import dev.roster.tests.keycloak.Keycloak;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Master's administrator, who works with Keycloak's own Admin REST API. */
public final class MasterAdmin {

    private static final Duration FRESH = Duration.ofSeconds(20);

    private final Keycloak keycloak;
    private String token;
    private Instant since = Instant.MIN;

    /** The bootstrap administrator of the node. */
    public MasterAdmin(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** {@return calls below {@code /admin/realms}} */
    public Api api() {
        return Api.with(keycloak.url("/admin/realms"), this::token);
    }

    /** {@return an access token of {@code admin-cli}, good for at least half a minute of Keycloak's clock} */
    public synchronized String token() {
        if (Instant.now().isAfter(since.plus(FRESH))) {
            token = Api.anonymous(keycloak.url())
                    .postForm(
                            "/realms/master/protocol/openid-connect/token",
                            Map.of(
                                    "grant_type",
                                    "password",
                                    "client_id",
                                    "admin-cli",
                                    "username",
                                    Keycloak.ADMIN,
                                    "password",
                                    Keycloak.ADMIN_PASSWORD))
                    .expect(200)
                    .json()
                    .get("access_token")
                    .asText();
            since = Instant.now();
        }
        return token;
    }

    /** Makes the next call ask for a new token, as after a move of the clock. */
    public synchronized void forgetToken() {
        since = Instant.MIN;
    }
}
