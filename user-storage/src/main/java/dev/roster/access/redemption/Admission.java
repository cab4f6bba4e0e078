package dev.roster.access.redemption;

import dev.roster.access.SignInCheck;
import dev.roster.access.SignInDenial;
import dev.roster.access.SignInDeniedException;
import dev.roster.access.SignInPolicy;
import dev.roster.link.Links;
import dev.roster.mail.PastMails;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Coming in by an identity provider for the first time (R19, R21, R22, docs/rules.md): who may, with which address, and what
 * happens once it is proved that the address is theirs.
 */
public final class Admission {

    private final KeycloakSession session;
    private final RealmModel realm;

    public Admission(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * The member with this address, active or with an invitation that still lives, of an organization that is open.
     *
     * @throws SignInDeniedException where there is none
     */
    public UserModel memberWith(String email) throws SignInDeniedException {
        UserModel user = session.users().getUserByEmail(realm, email);
        Optional<SignInDenial> denial = new SignInCheck(session, realm).denial(user, SignInPolicy.ADDRESS);
        if (denial.isPresent()) {
            throw new SignInDeniedException(denial.get());
        }
        return user;
    }

    /** The invitation that somebody has not accepted yet; nothing for an active member, or where it has died. */
    public Optional<OpenInvitation> invitationOf(UserModel user) {
        return new Members(session)
                .find(user.getId())
                .filter(member -> !member.activated())
                .flatMap(member -> new Links(session)
                        .liveActivatingLink(user.getId())
                        .flatMap(link -> organizationOf(member)
                                .map(organization ->
                                        new OpenInvitation(link.id(), organization.getName(), inviter(link.id())))));
    }

    /**
     * Takes it that the address was proved to be the active member's.
     *
     * @return false where the member is none, or not active
     */
    public boolean admit(UserModel user) {
        if (new Members(session)
                .find(user.getId())
                .filter(MemberEntity::activated)
                .isEmpty()) {
            return false;
        }
        user.setEmailVerified(true);
        return true;
    }

    /**
     * Takes it that the address was proved to be the invited member's, who has read whose invitation it is and accepts it:
     * they become active, and it is used up. What follows belongs into the same transaction.
     *
     * @return false where the invitation has died meanwhile, or somebody was faster
     */
    public boolean join(UserModel user, OpenInvitation invitation) {
        Links links = new Links(session);
        Optional<MemberEntity> member = new Members(session).find(user.getId());
        if (member.isEmpty() || !links.consume(invitation.linkId())) {
            return false;
        }
        // An invitation and a link that an Admin sent after it may live side by side: none must be left.
        links.revokeAll(user.getId());
        new MemberActivation(session, realm).activate(user, member.get());
        user.setEmailVerified(true);
        return true;
    }

    private Optional<OrganizationModel> organizationOf(MemberEntity member) {
        return Optional.ofNullable(
                session.getProvider(OrganizationProvider.class).getById(member.organizationId()));
    }

    private Optional<String> inviter(String linkId) {
        return new PastMails(session)
                .firstWith(linkId)
                .map(mail -> mail.parameters().get("inviter"));
    }
}
