package dev.roster.access.token;

import dev.roster.access.system.SystemOrganization;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.Person;
import dev.roster.member.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.organization.OrganizationProvider;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.IDToken;

/**
 * Writes role, permissions and organization of a member into tokens (R63, R64, docs/rules.md). One read of the member's
 * row serves all tokens of a request; the rest comes from Keycloak's caches.
 */
public final class TeamMapper extends AbstractOIDCProtocolMapper
        implements OIDCAccessTokenMapper, OIDCIDTokenMapper, UserInfoTokenMapper, TokenIntrospectionTokenMapper {

    public static final String ID = "roster-team-mapper";

    /** After Keycloak's own mappers of roles and organization, whose answers about members do not count. */
    private static final int AFTER_ALL_OTHERS = 1_000;

    @Override
    public int getPriority() {
        return AFTER_ALL_OTHERS;
    }

    @Override
    protected void setClaim(
            IDToken token,
            ProtocolMapperModel mapper,
            UserSessionModel userSession,
            KeycloakSession session,
            ClientSessionContext client) {
        UserModel user = userSession.getUser();
        Optional<MemberEntity> member = new Members(session).find(user.getId()).filter(row -> Person.is(user));
        RoleClaims.write(token, member.map(MemberEntity::role));
        member.ifPresent(m -> describe(token, m, session));
    }

    private static void describe(IDToken token, MemberEntity member, KeycloakSession session) {
        Role role = member.role();
        token.setOtherClaims("role", role.roleName());
        RealmModel realm = session.getContext().getRealm();
        token.setOtherClaims("permissions", Permissions.of(role, realm));
        if (role == Role.ADMIN
                && SystemOrganization.mayRunFrom(realm)
                && new SystemOrganization(session).isAdministeredBy(member)) {
            token.setOtherClaims("system_admin", true);
        }
        OrganizationModel organization =
                session.getProvider(OrganizationProvider.class).getById(member.organizationId());
        if (organization != null) {
            token.setOtherClaims("organization", Map.of(organization.getAlias(), Map.of("id", organization.getId())));
        }
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }

    @Override
    public String getDisplayType() {
        return "Roster team";
    }

    @Override
    public String getHelpText() {
        return "Adds a member's role, permissions and organization.";
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }
}
