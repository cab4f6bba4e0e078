package dev.roster.organization;

import dev.roster.access.Access;
import dev.roster.access.Team;
import dev.roster.access.system.SystemOrganization;
import dev.roster.member.event.EventOrganization;
import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.OrganizationEvent;
import dev.roster.member.event.OrganizationState;
import dev.roster.member.event.Origin;
import dev.roster.organization.suspension.Suspensions;
import dev.roster.team.ProtectedException;
import dev.roster.team.TeamEvents;
import dev.roster.team.invitation.Invitations;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.organization.OrganizationProvider;

/** Making, renaming, suspending and resuming tenants (R38, R40, docs/rules.md). */
public final class Organizations {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final EntityManager em;

    /** The organizations of a realm. */
    public Organizations(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    /**
     * Makes an organization and invites its first Admin, or does neither.
     *
     * @return the new organization in the hands of its maker
     * @throws ProtectedException in the privileged realm, which is no home for tenants
     * @throws dev.roster.error.BadInputException where a field is at fault
     * @throws dev.roster.error.RosterException where the first Admin cannot be invited
     */
    public Team create(Access access, OrganizationForm form) {
        NewOrganization wanted = form.checked(realm);
        if (new SystemOrganization(session).runsFrom(realm)) {
            throw new ProtectedException("The realm of the system admins is no home for other organizations.");
        }
        requireFree("name", wanted.name(), "");
        requireFree("alias", wanted.alias(), "");
        OrganizationModel organization = stored(wanted);
        Team team = access.switchToTeam(organization.getId());
        EventPublisher.publish(new OrganizationEvent.Created(
                origin(team), EventOrganization.of(organization), OrganizationState.of(organization)));
        new Invitations(session, team).inviteFirstAdmin(wanted.firstAdmin());
        return team;
    }

    /**
     * Renames an organization; its alias stays.
     *
     * @throws NameTakenException where another organization of the realm has the name, in whatever case
     */
    public void rename(Team team, String name) {
        OrganizationModel organization = team.organization();
        requireFree("name", name, organization.getId());
        OrganizationState from = OrganizationState.of(organization);
        try {
            organization.setName(name);
            em.flush();
        } catch (ModelDuplicateException e) {
            throw new NameTakenException();
        }
        OrganizationState to = OrganizationState.of(organization);
        if (!to.equals(from)) {
            EventPublisher.publish(
                    new OrganizationEvent.Renamed(origin(team), EventOrganization.of(organization), from, to));
        }
    }

    /**
     * Lets nobody of an organization in, or lets them in again. Sessions and tokens of before do not revive; nothing else
     * of it changes.
     *
     * @return false where it was so already
     * @throws ProtectedException where it is the organization that runs it all
     */
    public boolean setEnabled(Team team, boolean enabled) {
        if (team.organization().isEnabled() == enabled) {
            return false;
        }
        if (new SystemOrganization(session).is(team.organization())) {
            throw new ProtectedException("The organization of the system admins cannot be suspended.");
        }
        OrganizationState from = OrganizationState.of(team.organization());
        team.organization().setEnabled(enabled);
        new Suspensions(session).follow(team.organization().getId());
        EventPublisher.publish(switched(team, from));
        return true;
    }

    private OrganizationEvent switched(Team team, OrganizationState from) {
        EventOrganization organization = EventOrganization.of(team.organization());
        OrganizationState to = OrganizationState.of(team.organization());
        return to.enabled()
                ? new OrganizationEvent.Resumed(origin(team), organization, from, to)
                : new OrganizationEvent.Suspended(origin(team), organization, from, to);
    }

    private Origin origin(Team team) {
        return new TeamEvents(session, team).origin();
    }

    private OrganizationModel stored(NewOrganization wanted) {
        try {
            OrganizationModel made =
                    session.getProvider(OrganizationProvider.class).create(wanted.name(), wanted.alias());
            em.flush();
            return made;
        } catch (ModelDuplicateException e) {
            throw new AliasTakenException();
        }
    }

    private void requireFree(String column, String value, String exceptId) {
        boolean taken = !em.createQuery(
                        "select o.id from OrganizationEntity o where o.realmId = :realm and lower(o." + column
                                + ") = :value and o.id <> :except",
                        String.class)
                .setParameter("realm", realm.getId())
                .setParameter("value", value.toLowerCase(Locale.ROOT))
                .setParameter("except", exceptId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (taken) {
            throw column.equals("name") ? new NameTakenException() : new AliasTakenException();
        }
    }
}
