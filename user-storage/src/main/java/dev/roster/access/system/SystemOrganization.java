package dev.roster.access.system;

import dev.roster.member.MemberEntity;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;

/**
 * The organization that runs it all (R39, R41, docs/rules.md). Which one it is, stands in Roster's table by id: a realm or
 * organization that merely bears the name gains nothing.
 */
public final class SystemOrganization {

    private static final Logger LOG = Logger.getLogger(SystemOrganization.class);

    private final EntityManager em;
    private final SystemSettings settings;

    public SystemOrganization(KeycloakSession session) {
        this(session, SystemSettings.ofThisServer());
    }

    SystemOrganization(KeycloakSession session, SystemSettings settings) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.settings = settings;
    }

    /** The one that is recorded and that the operator names; nothing where there are no system admins. */
    public Optional<SystemOrganizationEntity> inForce() {
        return settings.organization()
                .flatMap(name -> recorded().filter(row -> row.name().equals(name)));
    }

    /** False where the realm cannot be the privileged one, because it does not even have the name. Costs nothing. */
    public static boolean mayRunFrom(RealmModel realm) {
        return SystemSettings.ofThisServer()
                .organization()
                .filter(realm.getName()::equals)
                .isPresent();
    }

    /** True where this Admin is a member of it: a system admin. */
    public boolean isAdministeredBy(MemberEntity admin) {
        return is(admin.organizationId());
    }

    /** True where the realm is the privileged one. */
    public boolean runsFrom(RealmModel realm) {
        return inForce().filter(row -> row.realmId().equals(realm.getId())).isPresent();
    }

    /** True where it is this organization. */
    public boolean is(OrganizationModel organization) {
        return is(organization.getId());
    }

    /** True where it is the organization with this id. */
    public boolean is(String organizationId) {
        return inForce()
                .filter(row -> row.organizationId().equals(organizationId))
                .isPresent();
    }

    /** The one that is recorded, whatever the operator says today. */
    public Optional<SystemOrganizationEntity> recorded() {
        return Optional.ofNullable(em.find(SystemOrganizationEntity.class, SystemOrganizationEntity.KEY));
    }

    /** Tells the operator when the one that is recorded has no privilege now. */
    public void reportRest() {
        if (inForce().isEmpty()) {
            recorded()
                    .ifPresent(row -> LOG.warnf(
                            "The system-admin organization is '%s', but SYSTEM_ADMIN_ORG is %s: nobody is a system admin",
                            row.name(),
                            settings.organization()
                                    .map(name -> "'" + name + "'")
                                    .orElse("not set")));
        }
    }

    /** Records the organization. */
    public void record(RealmModel realm, OrganizationModel organization, String name) {
        em.persist(new SystemOrganizationEntity(organization.getId(), realm.getId(), name));
    }
}
