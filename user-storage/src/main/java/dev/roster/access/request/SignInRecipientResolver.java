package dev.roster.access.request;

import dev.roster.access.SignInCheck;
import dev.roster.access.SignInPolicy;
import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.mail.Mail;
import dev.roster.mail.MailKind;
import dev.roster.mail.PastMails;
import dev.roster.mail.RecipientResolver;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Answers the sign-in page's requests (R20, docs/rules.md): an active member gets a sign-in link, an invited one the
 * invitation again while it lives, nobody else anything.
 */
final class SignInRecipientResolver implements RecipientResolver {

    private final KeycloakSession session;

    SignInRecipientResolver(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public Optional<Mail> answer(RealmModel realm, Mail request) {
        Map<String, String> asked = request.parameters();
        UserModel user = session.users().getUserByEmail(realm, asked.get("address"));
        if (new SignInCheck(session, realm).denial(user, SignInPolicy.ADDRESS).isPresent()) {
            return Optional.empty();
        }
        return new Members(session)
                .find(user.getId())
                .flatMap(member -> member.activated()
                        ? Optional.of(signInLink(realm, user, member, asked))
                        : invitationAgain(user));
    }

    private Mail signInLink(RealmModel realm, UserModel user, MemberEntity member, Map<String, String> asked) {
        LinkEntity link =
                new Links(session).issueSignIn(SignInRequests.login(asked), asked.get("request"), realm, user);
        return new Mail(MailKind.SIGN_IN, user.getId(), link.id(), words(user, member), link.expiresAt());
    }

    /** The mail that the link came with, word for word. */
    private Optional<Mail> invitationAgain(UserModel user) {
        return new Links(session)
                .liveActivatingLink(user.getId())
                .filter(link -> link.opensFor(user))
                .flatMap(link -> new PastMails(session).firstWith(link.id()));
    }

    private Map<String, String> words(UserModel user, MemberEntity member) {
        OrganizationModel organization =
                session.getProvider(OrganizationProvider.class).getById(member.organizationId());
        Map<String, String> words = new HashMap<>();
        words.put("organization", organization.getName());
        if (user.getFirstName() != null) {
            words.put("firstName", user.getFirstName());
        }
        return words;
    }
}
