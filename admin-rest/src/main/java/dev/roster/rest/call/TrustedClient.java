package dev.roster.rest.call;

import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;

/** The clients that their realm trusts with administering teams: a token for any other application opens nothing. */
public final class TrustedClient {

    private TrustedClient() {}

    /**
     * True for the admin console and for clients with the attribute {@code roster.admin-api}. {@link TrustedClientCheck}
     * sees to who can make a client one.
     */
    public static boolean is(ClientModel client) {
        return Constants.ADMIN_CONSOLE_CLIENT_ID.equals(client.getClientId())
                || Boolean.parseBoolean(client.getAttribute("roster.admin-api"));
    }
}
