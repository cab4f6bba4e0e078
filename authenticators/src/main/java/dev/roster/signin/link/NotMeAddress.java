package dev.roster.signin.link;

import java.net.URI;
import java.util.regex.Pattern;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.Urls;

/**
 * Where <i>This wasn't me</i> leads: a login at Keycloak's own authorization endpoint, which knows the browser's session
 * and starts the required action, and from there to My Account. It asks for no code and no token.
 */
public final class NotMeAddress {

    /** The id of the required action. */
    public static final String ACTION = "roster-not-me";

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,36}");

    private NotMeAddress() {}

    /**
     * The address.
     *
     * @param credential what the email names, or anything else
     */
    static URI of(KeycloakSession session, RealmModel realm, String credential) {
        URI base = session.getContext().getUri().getBaseUri();
        boolean named = credential != null && ID.matcher(credential).matches();
        return Urls.realmBase(base)
                .path("{realm}/protocol/openid-connect/auth")
                .queryParam(OAuth2Constants.CLIENT_ID, Constants.ACCOUNT_MANAGEMENT_CLIENT_ID)
                .queryParam(OAuth2Constants.RESPONSE_TYPE, "none")
                .queryParam(OAuth2Constants.SCOPE, OAuth2Constants.SCOPE_OPENID)
                .queryParam(OAuth2Constants.REDIRECT_URI, "{account}")
                .queryParam(Constants.KC_ACTION, named ? ACTION + ":" + credential : ACTION)
                .build(
                        realm.getName(),
                        Urls.accountBase(base).path("/").build(realm.getName()).toString());
    }
}
