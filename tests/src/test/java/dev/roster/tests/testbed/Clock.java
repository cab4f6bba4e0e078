package dev.roster.tests.testbed;

import dev.roster.tests.api.Api;
import dev.roster.tests.keycloak.Keycloak;
import java.time.Duration;
import java.time.Instant;

/** Keycloak's clock, which tests move ahead and back. */
public final class Clock {

    private final Api control;
    private final MasterAdmin admin;
    private Duration ahead = Duration.ZERO;

    /** The clock of the node. */
    public Clock(Keycloak keycloak, MasterAdmin admin) {
        this.control = Api.anonymous(keycloak.url("/realms/master/roster-tests"));
        this.admin = admin;
    }

    /** Moves it ahead, from where it is. Tokens and sessions of before may be over then, master's too. */
    public void advance(Duration by) {
        set(ahead.plus(by));
    }

    /** Puts it right again. */
    public void reset() {
        if (!ahead.isZero()) {
            set(Duration.ZERO);
        }
    }

    /** {@return the moment that it shows} */
    public Instant now() {
        return Instant.ofEpochSecond(
                control.get("/clock").expect(200).json().get("now").asLong());
    }

    private void set(Duration offset) {
        control.put("/clock/" + offset.toSeconds(), "").expect(200);
        ahead = offset;
        admin.forgetToken();
    }
}
