package dev.roster.activation.system;

import dev.roster.access.system.SystemEvents;
import dev.roster.access.system.SystemOrganization;
import dev.roster.activation.realm.TeamRealmFile;
import dev.roster.realm.Settings;
import org.jboss.logging.Logger;
import org.keycloak.Config;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.organization.OrganizationProvider;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.services.managers.RealmManager;

/** The realm that system admins sign in to: a team realm like any other, with one organization of its own. */
final class PrivilegedRealm {

    private static final Logger LOG = Logger.getLogger(PrivilegedRealm.class);

    private final KeycloakSession session;
    private final String name;

    PrivilegedRealm(KeycloakSession session, String name) {
        this.session = session;
        this.name = name;
    }

    /** Makes the realm while none is recorded and nobody has the name. */
    void establish() {
        SystemOrganization system = new SystemOrganization(session);
        if (system.recorded().isPresent()) {
            system.reportRest();
        } else if (name.equals(Config.getAdminRealm())) {
            LOG.error("SYSTEM_ADMIN_ORG cannot be the master realm. Nobody is a system admin.");
        } else if (session.realms().getRealmByName(name) != null) {
            LOG.errorf(
                    "SYSTEM_ADMIN_ORG is '%1$s', but there is a realm of that name that was not made for it. Nobody is a"
                            + " system admin. To adopt it, if Roster is switched on in it, a master administrator sends"
                            + " POST /admin/realms/%1$s/team/adopt",
                    name);
        } else {
            create(system);
        }
    }

    private void create(SystemOrganization system) {
        RealmRepresentation file = TeamRealmFile.read();
        file.setRealm(name);
        file.setDisplayName(name);
        // There is no application in this realm: links lead to the console, where system admins have their panel.
        file.getAttributes().put(Settings.HOME_CLIENT.attribute(), Constants.ADMIN_CONSOLE_CLIENT_ID);
        RealmModel realm = new RealmManager(session).importRealm(file);
        session.getContext().setRealm(realm);
        OrganizationModel organization =
                session.getProvider(OrganizationProvider.class).create(name, name);
        system.record(realm, organization, name);
        new SystemEvents(session, realm).established(organization);
        LOG.infof(
                "Realm '%1$s' and its organization '%1$s' (%2$s) were made for the system admins",
                name, organization.getId());
    }
}
