package dev.roster.signin.gate;

import java.util.List;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;
import org.keycloak.util.TokenUtil;
import org.keycloak.utils.OAuth2Error;

/** A mapper of the client scope {@code team} that maps nothing: the userinfo endpoint answers nobody who is refused. */
public final class UserInfoGate extends AbstractOIDCProtocolMapper implements UserInfoTokenMapper {

    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel mapper,
            UserSessionModel userSession,
            KeycloakSession session,
            ClientSessionContext client) {
        if (!TokenRule.allows(session, userSession)) {
            throw new OAuth2Error()
                    .json(false)
                    .session(session)
                    .realm(userSession.getRealm())
                    .authScheme(TokenUtil.TOKEN_TYPE_BEARER)
                    .error(OAuthErrorException.INVALID_TOKEN)
                    .errorDescription("User is not an active member")
                    .build();
        }
    }

    @Override
    public String getId() {
        return "roster-gate-mapper";
    }

    @Override
    public String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }

    @Override
    public String getDisplayType() {
        return "Roster gate";
    }

    @Override
    public String getHelpText() {
        return "Refuses userinfo to whom the gate refuses. Adds no claim.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}
