package dev.roster.access;

import java.util.Optional;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * An organization in the hands of somebody who administers it. Only {@link Access} makes one for somebody who asks, so whoever holds
 * one has passed the check; every rule about members takes one, so every id is loaded through its organization.
 */
public final class Team {

    private final RealmModel realm;
    private final OrganizationModel organization;
    private final TeamActor by;

    /** An organization in the hands of the server itself. */
    public static Team ofServer(RealmModel realm, OrganizationModel organization) {
        return new Team(realm, organization, new TeamActor.Server());
    }

    Team(RealmModel realm, OrganizationModel organization, TeamActor by) {
        this.realm = realm;
        this.organization = organization;
        this.by = by;
    }

    public RealmModel realm() {
        return realm;
    }

    public OrganizationModel organization() {
        return organization;
    }

    /** Who acts. */
    public TeamActor by() {
        return by;
    }

    /** The id of the user who acts, or nothing where it is the server itself. */
    public Optional<String> actor() {
        return by.user().map(UserModel::getId);
    }

    /** True where the one who acts is this user. */
    public boolean isAdministeredBy(String userId) {
        return actor().filter(userId::equals).isPresent();
    }
}
