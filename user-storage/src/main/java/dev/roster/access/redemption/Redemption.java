package dev.roster.access.redemption;

import dev.roster.access.SignInCheck;
import dev.roster.access.SignInDenial;
import dev.roster.access.SignInPolicy;
import dev.roster.link.FoundLink;
import dev.roster.link.LinkEntity;
import dev.roster.link.LinkState;
import dev.roster.link.Links;
import dev.roster.link.Purpose;
import dev.roster.link.Secret;
import dev.roster.member.MemberEntity;
import dev.roster.member.Members;
import dev.roster.member.Person;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.common.util.Time;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.OrganizationModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.organization.OrganizationProvider;

/**
 * Opening a link and using it (R43, R54, docs/rules.md). Everything is checked at the page and again at the press:
 * member, organization, status, expiry, the address it went to.
 */
public final class Redemption {

    private static final Logger LOG = Logger.getLogger(Redemption.class);

    private final KeycloakSession session;
    private final RealmModel realm;

    public Redemption(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /**
     * Looks a link up and changes nothing.
     *
     * @throws InvalidLinkException where it does not work now
     */
    public ValidLink look(Secret secret) throws InvalidLinkException {
        Optional<FoundLink> found = new Links(session).find(secret);
        if (found.isEmpty()) {
            throw new InvalidLinkException(InvalidLinkReason.UNKNOWN, null);
        }
        return open(found.get().link(), found.get().state());
    }

    /**
     * Uses a link up, first of all and once, and makes an invited member active by it. What follows belongs into the
     * same transaction.
     *
     * @throws InvalidLinkException where it does not work, or somebody was faster
     */
    public ValidLink use(String linkId) throws InvalidLinkException {
        Links links = new Links(session);
        LinkEntity link =
                links.find(linkId).orElseThrow(() -> new InvalidLinkException(InvalidLinkReason.UNKNOWN, null));
        ValidLink opened = open(link, link.stateAt(Time.currentTimeMillis()));
        if (!links.consume(linkId)) {
            throw new InvalidLinkException(InvalidLinkReason.USED, link.purpose());
        }
        opened.user().setEmailVerified(true);
        if (link.purpose().activates()) {
            new Members(session)
                    .find(link.userId())
                    .ifPresent(member -> new MemberActivation(session, realm).activate(opened.user(), member));
        } else if (link.purpose() == Purpose.CONNECT && !admit(opened.user())) {
            throw InvalidLinkException.refused(link.purpose(), SignInDenial.INVITED);
        }
        return opened;
    }

    /** The page of the link has said whose invitation its button accepts. */
    private boolean admit(UserModel user) {
        Admission admission = new Admission(session, realm);
        return admission
                .invitationOf(user)
                .map(invitation -> admission.join(user, invitation))
                .orElseGet(() -> admission.admit(user));
    }

    private ValidLink open(LinkEntity link, LinkState state) throws InvalidLinkException {
        UserModel user = session.users().getUserById(realm, link.userId());
        Optional<MemberEntity> member = user == null ? Optional.empty() : new Members(session).find(user.getId());
        if (member.isEmpty() || !Person.is(user) || !link.wentTo(user)) {
            throw new InvalidLinkException(InvalidLinkReason.UNKNOWN, null);
        }
        requireLive(link, state);
        requireWelcome(link, user);
        OrganizationModel organization = session.getProvider(OrganizationProvider.class)
                .getById(member.get().organizationId());
        return new ValidLink(link, user, organization);
    }

    private void requireWelcome(LinkEntity link, UserModel user) throws InvalidLinkException {
        Optional<SignInDenial> denial = new SignInCheck(session, realm).denial(user, policy(link.purpose()));
        if (denial.isPresent()) {
            LOG.debugf("Link %s refused: %s", link.id(), denial.get().reason());
            throw InvalidLinkException.refused(link.purpose(), denial.get());
        }
    }

    private static SignInPolicy policy(Purpose purpose) {
        return switch (purpose) {
            case SIGN_IN -> SignInPolicy.SIGN_IN_LINK;
            case INVITATION, RECOVERY -> SignInPolicy.ACTIVATING_LINK;
            case CONNECT -> SignInPolicy.ADDRESS;
        };
    }

    private static void requireLive(LinkEntity link, LinkState state) throws InvalidLinkException {
        switch (state) {
            case LIVE -> {}
            case USED -> throw new InvalidLinkException(InvalidLinkReason.USED, link.purpose());
            case REVOKED -> throw new InvalidLinkException(InvalidLinkReason.REVOKED, link.purpose());
            case EXPIRED -> throw new InvalidLinkException(InvalidLinkReason.EXPIRED, link.purpose());
        }
    }
}
