package dev.roster.access;

import dev.roster.error.BadInputException;
import dev.roster.error.ForbiddenException;
import dev.roster.error.NotFoundException;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.Person;
import java.util.Optional;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** What members and applications may see of a team, with a token of any client (R73, docs/rules.md). */
public final class MemberAccess {

    /** The client whose roles are permissions, and its role for service accounts. */
    private static final String CLIENT = "roster";

    private static final String READ_TEAM = "read-team";

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;
    private final Optional<MemberEntity> membership;

    public MemberAccess(KeycloakSession session, RealmModel realm, UserModel user) {
        this.session = session;
        this.realm = realm;
        this.user = user;
        this.membership = new Members(session)
                .find(user.getId())
                .filter(MemberEntity::activated)
                .filter(member -> Person.is(user))
                .filter(member -> new Gate(session, realm).letsThrough(user));
    }

    /**
     * The one who asks, as an active member.
     *
     * @throws ForbiddenException to everybody else
     */
    public MemberEntity self() {
        return membership.orElseThrow(ForbiddenException::new);
    }

    /**
     * The one who asks, as a person who may come in: an active member, or a Keycloak administrator.
     *
     * @throws ForbiddenException to everybody else, service accounts included
     */
    public UserModel person() {
        if (!Person.is(user) || !new Gate(session, realm).letsThrough(user)) {
            throw new ForbiddenException();
        }
        return user;
    }

    /**
     * The organization whose team the caller may read: their own, or for a service account with the role
     * {@code roster:read-team} the one that it names.
     *
     * @param alias the organization that is asked for, or null for one's own
     * @throws ForbiddenException to whoever is neither
     * @throws BadInputException where a service account names none
     * @throws NotFoundException where the organization is unknown or not theirs
     */
    public OrganizationModel organization(String alias) {
        if (isApplication()) {
            if (alias == null || alias.isBlank()) {
                throw BadInputException.parameter("organization", "Name the alias of an organization.");
            }
            return Optional.ofNullable(organizations().getByAlias(alias)).orElseThrow(NotFoundException::new);
        }
        OrganizationModel own = organizations().getById(self().organizationId());
        if (alias != null && !alias.equals(own.getAlias())) {
            throw new NotFoundException();
        }
        return own;
    }

    private boolean isApplication() {
        ClientModel client = realm.getClientByClientId(CLIENT);
        RoleModel role = client == null ? null : client.getRole(READ_TEAM);
        return role != null && !Person.is(user) && user.hasRole(role);
    }

    private OrganizationProvider organizations() {
        return session.getProvider(OrganizationProvider.class);
    }
}
