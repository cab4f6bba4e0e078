package dev.roster.team.invitation;

import dev.roster.access.Team;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ModelDuplicateException;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** The Keycloak user of somebody who is invited. */
final class NewMember {

    private final KeycloakSession session;
    private final Team team;

    NewMember(KeycloakSession session, Team team) {
        this.session = session;
        this.team = team;
    }

    /**
     * Makes the user, managed by the organization.
     *
     * @throws EmailTakenException where another request has just taken the address
     */
    UserModel create(Invitation invitation) {
        try {
            UserModel user = session.users().addUser(team.realm(), invitation.email());
            user.setEmail(invitation.email());
            user.setFirstName(invitation.firstName());
            user.setLastName(invitation.lastName());
            user.setEnabled(true);
            if (invitation.locale() != null) {
                user.setSingleAttribute(UserModel.LOCALE, invitation.locale());
            }
            join(user);
            return user;
        } catch (ModelDuplicateException e) {
            throw new EmailTakenException();
        }
    }

    /** On the adapter that {@code addUser} returned: on a cached user Keycloak stores an unmanaged member. */
    private void join(UserModel user) {
        OrganizationProvider organizations = session.getProvider(OrganizationProvider.class);
        organizations.addManagedMember(team.organization(), user);
        if (!organizations.isManagedMember(team.organization(), user)) {
            throw new IllegalStateException("Keycloak did not make " + user.getId() + " a managed member");
        }
    }
}
