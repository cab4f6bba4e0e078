package dev.roster.demo.data;

import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import java.util.List;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/** Makes the people who are missing in a realm: active members, with a verified address. */
final class DemoPeople {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final OrganizationProvider organizations;
    private final Members members;

    DemoPeople(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
        this.organizations = session.getProvider(OrganizationProvider.class);
        this.members = new Members(session);
    }

    void makeMissing(List<DemoPerson> people) {
        for (DemoPerson person : people) {
            if (session.users().getUserByUsername(realm, person.email()) == null) {
                make(person);
            }
        }
    }

    private void make(DemoPerson person) {
        OrganizationModel organization = organizations.getByAlias(person.organization());
        UserModel user = session.users().addUser(realm, person.email());
        // At once: a user that comes out of Keycloak's cache would become an unmanaged member.
        organizations.addManagedMember(organization, user);
        user.setEmail(person.email());
        user.setEmailVerified(true);
        user.setFirstName(person.firstName());
        user.setLastName(person.lastName());
        user.setEnabled(true);
        user.credentialManager().updateCredential(UserCredentialModel.password(DemoPerson.PASSWORD));
        if (!organizations.isManagedMember(organization, user)) {
            throw new IllegalStateException(person.email() + " did not become a managed member");
        }
        members.add(activeMember(user, organization, person));
    }

    private static MemberEntity activeMember(UserModel user, OrganizationModel organization, DemoPerson person) {
        long now = Time.currentTimeMillis();
        MemberEntity member = MemberEntity.invited(user.getId(), organization.getId(), person.role(), null, now);
        member.activate(now);
        return member;
    }
}
