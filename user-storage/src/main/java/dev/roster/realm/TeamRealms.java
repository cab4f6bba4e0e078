package dev.roster.realm;

import dev.roster.error.BadInputException;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.jpa.entities.OrganizationEntity;

/** All team realms, as far as they can be told without visiting each. */
public final class TeamRealms {

    /** The same as {@link TeamRealm#is}, about the realm {@code r} of a query; {@code :master} is master's name. */
    public static final String CLAUSE =
            "r.name <> :master and exists(select 1 from RealmAttributeEntity a" + " where a.realm = r and a.name = '"
                    + Settings.ENABLED.attribute() + "' and lower(trim(a.value)) = 'true')";

    /** Those where a system admin's tenants go: all but the realm {@code :own}, which they sign in to. */
    public static final String HOMES = "r.id <> :own and " + CLAUSE;

    private final KeycloakSession session;
    private final EntityManager em;

    public TeamRealms(KeycloakSession session) {
        this.session = session;
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /** The team realm that an organization is in; nothing where the organization is unknown or Roster is off there. */
    public Optional<RealmModel> ofOrganization(String organizationId) {
        return Optional.ofNullable(em.find(OrganizationEntity.class, organizationId))
                .map(organization -> session.realms().getRealm(organization.getRealmId()))
                .filter(TeamRealm::is);
    }

    /**
     * Where a system admin's new tenant goes: the team realm of that name, or the only one beside the realm that they
     * sign in to.
     *
     * @param name of the realm, or null where there is but one
     * @throws BadInputException {@code invalid_realm} where there is no such realm, or several to choose from
     */
    public RealmModel homeOfTenants(String name) {
        if (name != null) {
            return Optional.ofNullable(session.realms().getRealmByName(name))
                    .filter(TeamRealm::is)
                    .orElseThrow(() -> new BadInputException(
                            "invalid_realm", "realm", "There is no such realm for organizations."));
        }
        List<String> homes = em.createQuery("select r.id from RealmEntity r where " + HOMES, String.class)
                .setParameter("own", session.getContext().getRealm().getId())
                .setParameter("master", Config.getAdminRealm())
                .setMaxResults(2)
                .getResultList();
        if (homes.size() != 1) {
            throw new BadInputException("invalid_realm", "realm", "Say in which realm the organization is to be.");
        }
        return session.realms().getRealm(homes.get(0));
    }
}
