package dev.roster.team.change;

import dev.roster.member.MemberEntity;
import dev.roster.member.PersonName;
import dev.roster.member.event.Actor;
import dev.roster.member.event.EventPublisher;
import dev.roster.member.event.MemberEvent;
import dev.roster.member.event.MemberState;
import dev.roster.member.event.MemberSubject;
import dev.roster.member.event.Origin;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** The names that somebody gives themself. */
public record OwnName(String firstName, String lastName) {

    /**
     * The names, checked; the last name is null where it stays as it is.
     *
     * @throws dev.roster.error.BadInputException {@code invalid_name}
     */
    public OwnName checked() {
        return new OwnName(PersonName.first(firstName), lastName == null ? null : PersonName.last(lastName));
    }

    /** Stores them. */
    public void giveTo(KeycloakSession session, RealmModel realm, MemberEntity self) {
        UserModel user = session.users().getUserById(realm, self.userId());
        MemberState from = MemberState.of(user, Optional.of(self));
        user.setFirstName(firstName);
        if (lastName != null) {
            user.setLastName(lastName);
        }
        MemberState to = MemberState.of(user, Optional.of(self));
        if (!to.equals(from)) {
            EventPublisher.publish(new MemberEvent.Updated(subject(session, realm, user, self), from, to));
        }
    }

    private static MemberSubject subject(KeycloakSession session, RealmModel realm, UserModel user, MemberEntity self) {
        OrganizationModel organization =
                session.getProvider(OrganizationProvider.class).getById(self.organizationId());
        return MemberSubject.of(Origin.now(session, realm, Actor.Member.of(realm, user)), organization, user);
    }
}
