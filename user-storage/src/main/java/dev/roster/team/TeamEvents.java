package dev.roster.team;

import dev.roster.access.Team;
import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.MemberSubject;
import dev.roster.member.event.Origin;
import dev.roster.member.event.RosterEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Tells what somebody who administers a team did, as {@linkplain RosterEvent events}. */
public final class TeamEvents {

    private final KeycloakSession session;
    private final Team team;

    public TeamEvents(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /** Where events of this moment come from. */
    public Origin origin() {
        return Origin.now(session, team.realm(), team.by().forEvents());
    }

    /** Somebody of the team, as the one whom an event is about. */
    public MemberSubject subject(UserModel user) {
        return MemberSubject.of(origin(), team.organization(), user);
    }

    /** To be called once by the rule that did it. */
    public void publish(RosterEvent event) {
        EventPublisher.publish(event);
    }
}
