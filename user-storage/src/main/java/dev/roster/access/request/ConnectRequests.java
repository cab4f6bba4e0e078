package dev.roster.access.request;

import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.link.RequestingAuthentication;
import dev.roster.mail.Mail;
import dev.roster.mail.MailKind;
import dev.roster.mail.Outbox;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Asks a member by mail whether an account at an identity provider, which tells their address without proving it, is
 * theirs. The link works in the browser that signed in there, and nowhere else.
 */
public final class ConnectRequests {

    private final KeycloakSession session;
    private final RealmModel realm;

    public ConnectRequests(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * Has the link sent; over the limits of sign-in links nothing happens.
     *
     * @param provider its name as people read it
     * @param account the account's name there
     * @param source where the request came from
     */
    public void ask(UserModel user, String provider, String account, String source, RequestingAuthentication login) {
        if (!new SignInLimits(session, realm).allow(user.getEmail(), source, Optional.empty())) {
            return;
        }
        LinkEntity link = new Links(session).issueConnect(login, realm, user);
        Map<String, String> words = words(user);
        words.put("provider", provider);
        words.put("account", account);
        session.getProvider(Outbox.class)
                .add(realm, new Mail(MailKind.CONNECT, user.getId(), link.id(), words, link.expiresAt()));
    }

    private Map<String, String> words(UserModel user) {
        Map<String, String> words = new HashMap<>();
        new Members(session)
                .find(user.getId())
                .map(MemberEntity::organizationId)
                .map(session.getProvider(OrganizationProvider.class)::getById)
                .ifPresent(organization -> words.put("organization", organization.getName()));
        if (user.getFirstName() != null) {
            words.put("firstName", user.getFirstName());
        }
        return words;
    }
}
