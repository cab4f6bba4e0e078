package dev.roster.access;

import dev.roster.access.system.SystemOrganization;
import dev.roster.error.BadInputException;
import dev.roster.error.ForbiddenException;
import dev.roster.error.NotFoundException;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.Person;
import dev.roster.member.Role;
import dev.roster.realm.TeamRealms;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelException;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Who may do what in a realm: the one place where callers become administrators (R3, R4, R67, docs/rules.md). Rights come
 * from the live rows, never from what a token claims.
 */
public final class Access {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Caller caller;
    private final Optional<MemberEntity> membership;

    public Access(KeycloakSession session, RealmModel realm, Caller caller) {
        this.session = session;
        this.realm = realm;
        this.caller = caller;
        this.membership = memberOfRealm(session, realm, caller);
    }

    /** What the caller administers, seen from this realm. */
    public Administers administers() {
        Optional<MemberEntity> admin = membership.filter(member -> member.role() == Role.ADMIN);
        if (admin.filter(new SystemOrganization(session)::isAdministeredBy).isPresent()) {
            return Administers.SYSTEM;
        }
        if (caller.keycloakAdministrator()) {
            return Administers.REALM;
        }
        return admin.isPresent() ? Administers.ORGANIZATION : Administers.NONE;
    }

    /**
     * The caller as a member of the realm who may ask about themself.
     *
     * @return the active membership; nothing for a Keycloak administrator who is no member
     * @throws ForbiddenException to everybody else
     */
    public Optional<MemberEntity> self() {
        if (membership.isEmpty() && !caller.keycloakAdministrator()) {
            throw new ForbiddenException();
        }
        return membership;
    }

    /**
     * Switches the session to the realm of an organization that the caller administers, which is another one than the
     * caller's for most of what a system admin does.
     *
     * @throws ForbiddenException where the caller administers nothing here
     * @throws NotFoundException where the organization is unknown or not theirs
     */
    public Team switchToTeam(String organizationId) {
        Administers as = requireAdministrator();
        if (as == Administers.ORGANIZATION && !ownOrganizationId().equals(organizationId)) {
            throw new NotFoundException();
        }
        RealmModel home = as == Administers.SYSTEM
                ? new TeamRealms(session).ofOrganization(organizationId).orElseThrow(NotFoundException::new)
                : realm;
        session.getContext().setRealm(home);
        return new Team(
                home,
                organization(organizationId).orElseThrow(NotFoundException::new),
                new TeamActor.Administrator(caller, as));
    }

    /**
     * Makes sure that the caller administers all organizations, as an operator does.
     *
     * @throws ForbiddenException to everybody else, Admins of an organization too
     */
    public void requireOperator() {
        if (requireAdministrator() == Administers.ORGANIZATION) {
            throw new ForbiddenException();
        }
    }

    /**
     * The id of the only organization that the caller administers; nothing where they administer all of the realm.
     *
     * @throws ForbiddenException where the caller administers nothing here
     */
    public Optional<String> onlyOrganization() {
        return requireAdministrator() == Administers.ORGANIZATION ? Optional.of(ownOrganizationId()) : Optional.empty();
    }

    /**
     * Switches the session to the realm in which the caller may make organizations.
     *
     * @param realmName what the caller asks for, or null where there is but one
     * @throws BadInputException {@code invalid_realm}
     */
    public RealmModel switchToHome(String realmName) {
        RealmModel home = administers() == Administers.SYSTEM
                ? new TeamRealms(session).homeOfTenants(realmName)
                : ownRealm(realmName);
        session.getContext().setRealm(home);
        return home;
    }

    private RealmModel ownRealm(String realmName) {
        if (realmName != null && !realmName.equals(realm.getName())) {
            throw new BadInputException("invalid_realm", "realm", "There is no such realm for organizations.");
        }
        return realm;
    }

    private Optional<OrganizationModel> organization(String id) {
        try {
            return Optional.ofNullable(
                    session.getProvider(OrganizationProvider.class).getById(id));
        } catch (ModelException e) {
            // Of another realm, which must look like an unknown one.
            return Optional.empty();
        }
    }

    private Administers requireAdministrator() {
        Administers as = administers();
        if (as == Administers.NONE) {
            throw new ForbiddenException();
        }
        return as;
    }

    private String ownOrganizationId() {
        return membership.orElseThrow().organizationId();
    }

    private static Optional<MemberEntity> memberOfRealm(KeycloakSession session, RealmModel realm, Caller caller) {
        boolean ofThisRealm = caller.realm().getId().equals(realm.getId());
        if (!ofThisRealm || !caller.trustedClient() || !caller.user().isEnabled() || !Person.is(caller.user())) {
            return Optional.empty();
        }
        return new Members(session).find(caller.user().getId()).filter(MemberEntity::activated);
    }
}
