package dev.roster.team.factor;

import dev.roster.access.Team;
import dev.roster.member.event.MemberEvent;
import dev.roster.team.LockedMember;
import dev.roster.team.Protection;
import dev.roster.team.TeamEvents;
import dev.roster.team.TeamMember;
import dev.roster.team.notice.Notices;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.credential.CredentialModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.SubjectCredentialManager;

/**
 * Removing the second factors of a member who has lost them (R27, docs/rules.md). Password and passkeys stay, and it ends
 * no session and no link: whoever is signed in had given what was asked for then.
 */
public final class SecondFactorRemoval {

    private final KeycloakSession session;
    private final Team team;

    public SecondFactorRemoval(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /**
     * Removes every second factor that Keycloak keeps for a member, and tells them.
     *
     * @return the types of what was removed, each once; empty where there was none
     * @throws OwnSecondFactorException where somebody would remove their own
     * @throws dev.roster.team.ProtectedException where the member is out of reach
     */
    public List<String> remove(TeamMember member) {
        if (team.isAdministeredBy(member.id())) {
            throw new OwnSecondFactorException();
        }
        LockedMember locked = new Protection(session, team).reach(member).lock();
        List<String> removed = new ArrayList<>();
        locked.change(user -> removed.addAll(removeAll(user.credentialManager())));
        if (!removed.isEmpty()) {
            TeamEvents events = new TeamEvents(session, team);
            events.publish(new MemberEvent.SecondFactorRemoved(
                    events.subject(locked.member().user()), new MemberEvent.RemovedFactors(removed)));
            new Notices(session, team.realm())
                    .secondFactorRemoved(
                            locked.member().user(), team.organization().getName());
        }
        return removed;
    }

    private static List<String> removeAll(SubjectCredentialManager credentials) {
        List<CredentialModel> factors = credentials
                .getStoredCredentialsStream()
                .filter(credential -> SecondFactors.include(credential.getType()))
                .toList();
        return factors.stream()
                .filter(factor -> credentials.removeStoredCredentialById(factor.getId()))
                .map(CredentialModel::getType)
                .distinct()
                .sorted()
                .toList();
    }
}
