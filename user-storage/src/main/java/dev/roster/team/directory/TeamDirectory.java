package dev.roster.team.directory;

import dev.roster.access.Team;
import dev.roster.error.NotFoundException;
import dev.roster.member.MemberEntity;
import dev.roster.member.Person;
import dev.roster.member.Status;
import dev.roster.team.factor.SecondFactors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * The members of one organization: a page takes two statements, whatever the size of the team. Users whom Keycloak's
 * own pages added to the organization are listed too.
 */
public final class TeamDirectory {

    private static final String MEMBERS = """
             from OrganizationEntity o
             join UserGroupMembershipEntity g on g.groupId = o.groupId
             join g.user u
             left join MemberEntity m on m.userId = u.id and m.organizationId = o.id
             where o.id = :organization and o.realmId = :realm and %s""".formatted(Person.CLAUSE);
    private static final String ROW = """
            select u.id, u.email, u.firstName, u.lastName, u.enabled, u.createdTimestamp, m,
             exists(select 1 from CredentialEntity c where c.user.id = u.id and c.type = 'password'),
             exists(select 1 from CredentialEntity c where c.user.id = u.id and %s)""".formatted(SecondFactors.CLAUSE);

    private static final String ONE = "select u.id " + MEMBERS + " and u.id = :user";

    private final EntityManager em;
    private final String realmId;
    private final String organizationId;

    public TeamDirectory(KeycloakSession session, Team team) {
        this(session, team.realm(), team.organization().getId());
    }

    private TeamDirectory(KeycloakSession session, RealmModel realm, String organizationId) {
        this.em = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realmId = realm.getId();
        this.organizationId = organizationId;
    }

    /** What members see of themselves, whatever their role. */
    public static MemberView self(KeycloakSession session, RealmModel realm, MemberEntity member) {
        return new TeamDirectory(session, realm, member.organizationId()).get(member.userId());
    }

    /** A page of the members that a query asks for. */
    public List<MemberView> list(MemberQuery query, Page page) {
        MemberFilter filter = new MemberFilter(query);
        var rows = em.createQuery(
                ROW + " " + MEMBERS + filter.clause() + " order by "
                        + query.sort().orderBy(query.descending()),
                Object[].class);
        filter.bind(rows);
        bindTeam(rows);
        return withInvitations(rows.setFirstResult(page.first())
                .setMaxResults(page.max())
                .getResultStream()
                .map(TeamDirectory::view)
                .toList());
    }

    /** How many members a query asks for. */
    public long count(MemberQuery query) {
        MemberFilter filter = new MemberFilter(query);
        var count = em.createQuery("select count(u.id) " + MEMBERS + filter.clause(), Long.class);
        filter.bind(count);
        bindTeam(count);
        return count.getSingleResult();
    }

    /**
     * One member.
     *
     * @throws NotFoundException where nobody of this organization has that id
     */
    public MemberView get(String userId) {
        var row = em.createQuery(ROW + " " + MEMBERS + " and u.id = :user", Object[].class);
        bindTeam(row);
        List<MemberView> found = row.setParameter("user", userId)
                .getResultStream()
                .map(TeamDirectory::view)
                .toList();
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        return withInvitations(found).get(0);
    }

    /** With what a member can sign in; nothing where nobody of this organization has that id. */
    public CredentialsView credentials(String userId) {
        var credentials = em.createQuery(
                "select c.type, c.credentialData from CredentialEntity c where c.user.id in (" + ONE + ")",
                Object[].class);
        bindTeam(credentials);
        var accounts = em.createQuery(
                "select f.identityProvider from FederatedIdentityEntity f where f.user.id in (" + ONE
                        + ") order by f.identityProvider",
                String.class);
        bindTeam(accounts);
        return CredentialsView.of(
                credentials.setParameter("user", userId).getResultList(),
                accounts.setParameter("user", userId).getResultList());
    }

    private void bindTeam(Query query) {
        query.setParameter("organization", organizationId);
        query.setParameter("realm", realmId);
    }

    private List<MemberView> withInvitations(List<MemberView> members) {
        List<String> invited = members.stream()
                .filter(member -> member.status() == Status.INVITED)
                .map(MemberView::id)
                .toList();
        Map<String, InvitationView> invitations = new PendingInvitations(em).of(invited);
        return members.stream().map(m -> m.with(invitations.get(m.id()))).toList();
    }

    private static MemberView view(Object[] row) {
        MemberEntity member = (MemberEntity) row[6];
        return new MemberView(
                (String) row[0],
                (String) row[1],
                Objects.toString(row[2], ""),
                Objects.toString(row[3], ""),
                member == null ? null : member.role(),
                Status.of((Boolean) row[4], member),
                (Boolean) row[7],
                (Boolean) row[8],
                (Long) row[5],
                member == null ? null : member.lastSignIn(),
                null);
    }
}
