package dev.roster.access;

import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;

/**
 * An organization in the hands of somebody who administers it. Only {@link Access} makes one, so whoever holds one has
 * passed the check; every rule about members takes one, so every id is loaded through its organization.
 */
public final class Team {

    private final RealmModel realm;
    private final OrganizationModel organization;
    private final Caller administrator;
    private final Administers as;

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

    /** True where the one who acts is this user. */
    public boolean isAdministeredBy(String userId) {
        return administrator.user().getId().equals(userId);
    }

    /** In what capacity the administrator acts. */
    public Administers as() {
        return as;
    }
}
