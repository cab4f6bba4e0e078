package dev.roster.access;

import dev.roster.member.event.Actor;
import java.util.Optional;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;

/**
 * An organization in the hands of somebody who administers it. Only {@link Access} makes one for somebody who asks, so whoever holds
 * one has passed the check; every rule about members takes one, so every id is loaded through its organization.
 */
public final class Team {

    private final RealmModel realm;
    private final OrganizationModel organization;
    private final Caller administrator;
    private final Administers as;

    /** An organization in the hands of the server itself, which sees to it that somebody can get in. */
    public static Team ofServer(RealmModel realm, OrganizationModel organization) {
        return new Team(realm, organization, null, Administers.REALM);
    }

    Team(RealmModel realm, OrganizationModel organization, Caller administrator, Administers as) {
        this.realm = realm;
        this.organization = organization;
        this.administrator = administrator;
        this.as = as;
    }

    public RealmModel realm() {
        return realm;
    }

    public OrganizationModel organization() {
        return organization;
    }

    public Caller administrator() {
        return administrator;
    }

    /** The id of the user who acts, or nothing where it is the server itself. */
    public Optional<String> actor() {
        return Optional.ofNullable(administrator).map(caller -> caller.user().getId());
    }

    /** The one who acts, as events tell it. */
    public Actor eventActor() {
        if (administrator == null) {
            return new Actor.Server();
        }
        return as == Administers.REALM
                ? Actor.KeycloakAdministrator.of(administrator.realm(), administrator.user())
                : Actor.Member.of(administrator.realm(), administrator.user());
    }

    /** True where the one who acts is this user. */
    public boolean isAdministeredBy(String userId) {
        return actor().filter(userId::equals).isPresent();
    }

    /** In what capacity the administrator acts. */
    public Administers as() {
        return as;
    }
}
