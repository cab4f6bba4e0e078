package dev.roster.rest.call;

import dev.roster.access.Access;
import dev.roster.access.Caller;
import dev.roster.error.ForbiddenException;
import dev.roster.member.event.RosterEvent;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.keycloak.models.AdminRoles;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/** One call of the REST API: who asks, about which realm, and where what was done is noted. */
public final class Call {

    private static final String ATTRIBUTE = Call.class.getName();

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Caller caller;
    private final Access access;
    private final boolean managesRealm;
    private final AdminAuth auth;
    private final AdminEventBuilder events;

    public Call(KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder events) {
        this.session = session;
        this.realm = realm;
        this.caller = caller(auth);
        this.access = new Access(session, realm, caller);
        this.managesRealm = auth.hasOneAdminRole(AdminRoles.MANAGE_REALM);
        this.auth = auth.adminAuth();
        this.events = events;
        session.setAttribute(ATTRIBUTE, this);
    }

    /** The call that a session serves, or nothing. */
    static Optional<Call> of(KeycloakSession session) {
        return Optional.ofNullable(session.getAttribute(ATTRIBUTE, Call.class));
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

    /**
     * Makes sure that the caller is a Keycloak administrator who manages the realm itself ({@code manage-realm}), too.
     *
     * @throws ForbiddenException to everybody else
     */
    public void requireRealmAdministrator() {
        if (!caller.keycloakAdministrator() || !managesRealm) {
            throw new ForbiddenException();
        }
    }

    public UriInfo uri() {
        return session.getContext().getUri();
    }

    /** Notes what was done as a Keycloak admin event. */
    void note(AuditedAct act, RosterEvent event) {
        history()
                .operation(act.operation())
                .resource(act.resource().typeName())
                .resourcePath("team", act.path(event))
                .representation(AuditedChange.of(event))
                .detail("type", event.type())
                .success();
    }

    /** The events of the realm that the call is about: a system admin's acts belong into the tenant's history. */
    private AdminEventBuilder history() {
        RealmModel about = session.getContext().getRealm();
        return about.getId().equals(realm.getId())
                ? events
                : new AdminEventBuilder(
                        about, auth, session, session.getContext().getConnection());
    }

    private static Caller caller(AdminPermissionEvaluator auth) {
        AdminAuth admin = auth.adminAuth();
        boolean keycloakAdministrator =
                auth.hasOneAdminRole(AdminRoles.MANAGE_USERS) && auth.hasOneAdminRole(AdminRoles.MANAGE_ORGANIZATIONS);
        return new Caller(
                admin.getRealm(), admin.getUser(), TrustedClient.is(admin.getClient()), keycloakAdministrator);
    }
}
