package dev.roster.signin.gate;

import dev.roster.member.Person;
import dev.roster.realm.TeamRealm;
import dev.roster.signin.factor.SessionFactors;
import dev.roster.team.factor.SecondFactors;
import java.util.Set;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.Constants;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.token.TokenPostProcessorContext;

/**
 * A second factor that nobody was asked for. A grant that begins a session without a page (password, CIBA, JWT
 * authorization, and what Keycloak may learn) passes whoever has none, or gave one to its flow.
 */
final class UnaskedFactor {

    /** Grants that go on with a session, whose beginning passed here. */
    private static final Set<String> GO_ON = Set.of(
            OAuth2Constants.AUTHORIZATION_CODE,
            OAuth2Constants.REFRESH_TOKEN,
            OAuth2Constants.DEVICE_CODE_GRANT_TYPE,
            OAuth2Constants.TOKEN_EXCHANGE_GRANT_TYPE);

    private UnaskedFactor() {}

    static boolean in(TokenPostProcessorContext context) {
        UserSessionModel userSession =
                context.clientSessionCtx().getClientSession().getUserSession();
        UserModel user = userSession.getUser();
        return TeamRealm.is(userSession.getRealm())
                && !goesOn(context)
                && Person.is(user)
                && !SessionFactors.asked(userSession)
                && SecondFactors.has(user);
    }

    /**
     * What Keycloak says it is carrying out counts, never a parameter. It forgets the grant where an offline token is
     * refreshed, but not the token.
     */
    private static boolean goesOn(TokenPostProcessorContext context) {
        String grant = context.clientSessionCtx().getAttribute(Constants.GRANT_TYPE, String.class);
        return context.requestRefreshToken() != null || (grant != null && GO_ON.contains(grant));
    }
}
