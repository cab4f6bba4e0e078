package dev.roster.activation.system;

import dev.roster.access.Caller;
import dev.roster.access.system.SystemOrganization;
import dev.roster.access.system.SystemSettings;
import dev.roster.error.BadInputException;
import dev.roster.error.ForbiddenException;
import dev.roster.error.NotFoundException;
import dev.roster.member.event.Actor;
import dev.roster.member.event.EventOrganization;
import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.Origin;
import dev.roster.member.event.RealmEvent;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Makes a team realm that was there already the privileged one, on purpose: only an administrator of master can, and
 * only while none is recorded and {@code SYSTEM_ADMIN_ORG} names the realm.
 */
public final class SystemOrganizationAdoption {

    private static final Logger LOG = Logger.getLogger(SystemOrganizationAdoption.class);

    private final KeycloakSession session;

    public SystemOrganizationAdoption(KeycloakSession session) {
        this.session = session;
    }

    /**
     * Records the realm's organization of the same name, which is made where it is missing.
     *
     * @return the organization, whose Admins are the system admins from now on
     * @throws NotFoundException where the operator names none at all
     * @throws ForbiddenException where the caller does not administer master
     * @throws BadInputException {@code invalid_realm}, where the operator does not name the realm
     * @throws AlreadyRecordedException where there is a system-admin organization
     */
    public OrganizationModel adopt(RealmModel realm, Caller caller) {
        String name = SystemSettings.ofThisServer().organization().orElseThrow(NotFoundException::new);
        if (!administersMaster(caller)) {
            throw new ForbiddenException();
        }
        if (!SystemOrganization.mayRunFrom(realm)) {
            throw new BadInputException("invalid_realm", null, "SYSTEM_ADMIN_ORG does not name this realm.");
        }
        SystemOrganization system = new SystemOrganization(session);
        if (system.recorded().isPresent()) {
            throw new AlreadyRecordedException();
        }
        OrganizationProvider organizations = session.getProvider(OrganizationProvider.class);
        OrganizationModel organization =
                Optional.ofNullable(organizations.getByAlias(name)).orElseGet(() -> organizations.create(name, name));
        system.record(realm, organization, name);
        EventPublisher.publish(new RealmEvent.SystemAdopted(
                Origin.now(session, realm, Actor.KeycloakAdministrator.of(caller.realm(), caller.user())),
                EventOrganization.of(organization)));
        LOG.infof(
                "Realm '%s' was adopted: the Admins of its organization '%s' (%s) are the system admins, by user %s of realm"
                        + " '%s'",
                realm.getName(),
                organization.getAlias(),
                organization.getId(),
                caller.user().getId(),
                caller.realm().getName());
        return organization;
    }

    private static boolean administersMaster(Caller caller) {
        RoleModel admin = caller.realm().getRole(AdminRoles.ADMIN);
        return caller.realm().getName().equals(Config.getAdminRealm())
                && admin != null
                && caller.user().hasRole(admin);
    }
}
