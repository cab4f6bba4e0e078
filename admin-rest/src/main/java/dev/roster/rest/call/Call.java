package dev.roster.rest.call;

import dev.roster.access.Access;
import dev.roster.access.Caller;
import jakarta.ws.rs.core.UriInfo;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** One call of the REST API: who asks, about which realm, and where what was done is noted. */
public final class Call {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Caller caller;
    private final Access access;
    private final AdminEventBuilder events;

    public Call(KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder events) {
        this.session = session;
        this.realm = realm;
        this.caller = caller(auth);
        this.access = new Access(session, realm, caller);
        this.events = events;
    }

    public KeycloakSession session() {
        return session;
    }

    public RealmModel realm() {
        return realm;
    }

    public Caller caller() {
        return caller;
    }

    public Access access() {
        return access;
    }

    public UriInfo uri() {
        return session.getContext().getUri();
    }

    /**
     * Notes a change as a Keycloak admin event.
     *
     * @param resource one of Roster's own resource types
     * @param id of what was changed
     * @param representation what it is now; never a secret
     */
    public void note(OperationType operation, String resource, String id, Object representation) {
        events.operation(operation)
                .resource(resource)
                .resourcePath(session.getContext().getUri(), id)
                .representation(representation)
                .success();
    }

    private static Caller caller(AdminPermissionEvaluator auth) {
        AdminAuth admin = auth.adminAuth();
        boolean keycloakAdministrator =
                auth.hasOneAdminRole(AdminRoles.MANAGE_USERS) && auth.hasOneAdminRole(AdminRoles.MANAGE_ORGANIZATIONS);
        return new Caller(admin.getRealm(), admin.getUser(), mayAdminister(admin.getClient()), keycloakAdministrator);
    }

    /** Only a client that its realm trusts with it: a token for any other application opens nothing here. */
    private static boolean mayAdminister(ClientModel client) {
        return Constants.ADMIN_CONSOLE_CLIENT_ID.equals(client.getClientId())
                || Boolean.parseBoolean(client.getAttribute("roster.admin-api"));
    }
}
