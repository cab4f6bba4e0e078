package dev.roster.signin.factor;

import dev.roster.member.event.MemberEvent;
import dev.roster.realm.TeamRealm;
import dev.roster.signin.OwnEvents;
import dev.roster.team.factor.SecondFactors;
import dev.roster.team.notice.Notices;
import dev.roster.team.notice.OwnCredential;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.credential.CredentialModel;
import org.keycloak.events.Details;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Hears of credentials that people add and remove themselves, in the transaction in which they do. */
final class CredentialListener implements EventListenerProvider {

    private static final Set<EventType> HEARD = EnumSet.of(EventType.UPDATE_CREDENTIAL, EventType.REMOVE_CREDENTIAL);

    private final KeycloakSession session;

    CredentialListener(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void onEvent(Event event) {
        String type = Optional.ofNullable(event.getDetails())
                .map(details -> details.get(Details.CREDENTIAL_TYPE))
                .orElse(null);
        RealmModel realm = session.getContext().getRealm();
        if (type == null || realm == null || !HEARD.contains(event.getType()) || !TeamRealm.is(realm)) {
            return;
        }
        UserModel user = session.users().getUserById(realm, event.getUserId());
        if (user == null) {
            return;
        }
        if (event.getType() == EventType.REMOVE_CREDENTIAL) {
            new Notices(session, realm)
                    .credentialRemoved(
                            user, new OwnCredential(type, event.getDetails().get(Details.CREDENTIAL_USER_LABEL), null));
            if (SecondFactors.include(type)) {
                removeCodesWithTheLast(realm, user);
            }
            tellRemoved(user, type);
        } else if (event.getType() == EventType.UPDATE_CREDENTIAL) {
            new Notices(session, realm).credentialAdded(user, added(user, type));
            enrolled(event.getUserId(), type);
            new OwnEvents(session)
                    .publish(
                            user,
                            subject -> new MemberEvent.CredentialAdded(subject, new MemberEvent.CredentialType(type)));
        }
    }

    /** Recovery codes stand in for an app or a key. Left alone they would be asked for at each sign-in until none is left. */
    private void removeCodesWithTheLast(RealmModel realm, UserModel user) {
        List<CredentialModel> left = user.credentialManager()
                .getStoredCredentialsStream()
                .filter(credential -> SecondFactors.include(credential.getType()))
                .toList();
        if (left.stream().allMatch(credential -> RecoveryAuthnCodesCredentialModel.TYPE.equals(credential.getType()))) {
            for (CredentialModel codes : left) {
                user.credentialManager().removeStoredCredentialById(codes.getId());
                new Notices(session, realm).credentialRemoved(user, OwnCredential.of(codes));
                tellRemoved(user, codes.getType());
            }
        }
    }

    private void tellRemoved(UserModel user, String type) {
        new OwnEvents(session)
                .publish(
                        user,
                        subject -> new MemberEvent.CredentialRemoved(subject, new MemberEvent.CredentialType(type)));
    }

    /** The newest of its type: the event does not say which. */
    private static OwnCredential added(UserModel user, String type) {
        return user.credentialManager()
                .getStoredCredentialsByTypeStream(type)
                .max(Comparator.comparing(
                        CredentialModel::getCreatedDate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(OwnCredential::of)
                .orElseGet(() -> new OwnCredential(type, null, null));
    }

    /**
     * What follows in the login in which somebody has added one. Whoever enrols their first second factor has it in
     * their hands. One beside another proves nothing, and neither do recovery codes, which take the place of those that
     * were there.
     */
    private void enrolled(String userId, String type) {
        AuthenticationSessionModel authSession = session.getContext().getAuthenticationSession();
        UserModel user = authSession == null ? null : authSession.getAuthenticatedUser();
        if (user == null || !user.getId().equals(userId)) {
            return;
        }
        if (SecondFactors.include(type)
                && !RecoveryAuthnCodesCredentialModel.TYPE.equals(type)
                && SecondFactors.count(user) == 1) {
            SessionFactors.noteProof(session, authSession);
        }
        RecoveryCodesOffer.after(type, authSession);
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}
}
