package dev.roster.tests.server;

import dev.roster.access.request.SignInRequest;
import dev.roster.access.request.SignInRequests;
import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.link.Purpose;
import dev.roster.link.RequestingAuthentication;
import dev.roster.link.SignInCode;
import dev.roster.mail.Mail;
import dev.roster.mail.MailKind;
import dev.roster.mail.Outbox;
import dev.roster.member.Role;
import dev.roster.team.notice.Notices;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Causes mails of every kind, as the product's pages and its API do, but with words that these would refuse. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MailControl {

    private final KeycloakSession session;
    private final RealmModel realm;

    MailControl(KeycloakSession session, String realmName) {
        this.session = session;
        this.realm = session.realms().getRealmByName(realmName);
        session.getContext().setRealm(realm);
    }

    /** {@return how many mails of the realm wait: to be answered, to be written or to be sent} */
    @GET
    @Path("queued")
    public Map<String, Long> queued() {
        Object count = session.getProvider(JpaConnectionProvider.class)
                .getEntityManager()
                .createNativeQuery("select count(*) from ROSTER_MAIL where REALM_ID = :realm and STATE = 'queued'")
                .setParameter("realm", realm.getId())
                .getSingleResult();
        return Map.of("count", ((Number) count).longValue());
    }

    /**
     * Asks for a sign-in link, as the sign-in page does.
     *
     * @param request {@code address}, {@code source}, {@code client}, and {@code code} where there is one
     */
    @POST
    @Path("requests")
    public void ask(Map<String, String> request) {
        ClientModel client = realm.getClientByClientId(request.get("client"));
        AuthenticationSessionModel login = new AuthenticationSessionManager(session)
                .createAuthenticationSession(realm, false)
                .createAuthenticationSession(client);
        String id = KeycloakModelUtils.generateId();
        if (request.containsKey("code")) {
            new SignInCode(id, request.get("code")).keepIn(login);
        }
        RequestingAuthentication asking =
                new RequestingAuthentication(login.getParentSession().getId(), login.getTabId(), client.getId());
        new SignInRequests(session, realm)
                .ask(new SignInRequest(id, request.get("address"), request.get("source"), Optional.empty(), asking));
    }

    /**
     * Tells a member what has happened.
     *
     * @param words {@code user} (the id), {@code organization}, {@code role}, {@code provider}
     */
    @POST
    @Path("notices/{kind}")
    public void tell(@PathParam("kind") String kind, Map<String, String> words) {
        Notices notices = new Notices(session, realm);
        UserModel member = session.users().getUserById(realm, words.get("user"));
        String organization = words.get("organization");
        switch (kind) {
            case "password-set" -> notices.passwordSet(member, organization);
            case "role-changed" ->
                notices.roleChanged(member, Role.named(words.get("role")).orElseThrow(), organization);
            case "deactivated" -> notices.deactivated(member, organization);
            case "reactivated" -> notices.reactivated(member, organization);
            case "account-linked" -> notices.accountLinked(member, words.get("provider"));
            case "second-factor-removed" -> notices.secondFactorRemoved(member, organization);
            default -> throw new IllegalArgumentException(kind);
        }
    }

    /**
     * Sends a link as an administrator does.
     *
     * @param purpose {@code invitation} or {@code recovery}
     * @param words {@code user} (the id) and what the mail says
     */
    @POST
    @Path("links/{purpose}")
    public void send(@PathParam("purpose") String purpose, Map<String, String> words) {
        String name = purpose.toUpperCase(Locale.ROOT);
        UserModel member = session.users().getUserById(realm, words.get("user"));
        LinkEntity link = new Links(session).issue(Purpose.valueOf(name), realm, member, null);
        session.getProvider(Outbox.class)
                .add(realm, new Mail(MailKind.valueOf(name), member.getId(), link.id(), words, link.expiresAt()));
    }
}
