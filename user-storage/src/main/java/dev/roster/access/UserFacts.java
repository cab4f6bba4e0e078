package dev.roster.access;

import dev.roster.link.Links;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.Person;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** The facts about a user, as Keycloak's models and Roster's rows have them now. */
final class UserFacts implements SignInFacts {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserModel user;
    private final Optional<MemberEntity> member;

    UserFacts(KeycloakSession session, RealmModel realm, UserModel user) {
        this.session = session;
        this.realm = realm;
        this.user = user;
        this.member = new Members(session).find(user.getId()).filter(row -> Person.is(user));
    }

    @Override
    public Standing standing() {
        return member.map(row -> row.activated() ? Standing.ACTIVE : Standing.INVITED)
                .orElse(Standing.NONE);
    }

    @Override
    public Tenancy tenancy() {
        OrganizationModel organization = member.map(MemberEntity::organizationId)
                .map(organizations()::getById)
                .orElse(null);
        if (organization == null || !organization.isMember(user)) {
            return Tenancy.NONE;
        }
        return organization.isEnabled() ? Tenancy.OPEN : Tenancy.SUSPENDED;
    }

    @Override
    public boolean isListed() {
        return Person.is(user) && organizations().getByMember(user).findAny().isPresent();
    }

    @Override
    public boolean isEnabled() {
        return user.isEnabled();
    }

    @Override
    public boolean administersKeycloak() {
        return new KeycloakAdministrators(realm).include(user);
    }

    @Override
    public boolean hasLiveInvitation() {
        return new Links(session).hasLiveActivatingLink(user.getId());
    }

    @Override
    public boolean isLocked() {
        return new Lockout(session, realm).keepsOut(user);
    }

    private OrganizationProvider organizations() {
        return session.getProvider(OrganizationProvider.class);
    }
}
