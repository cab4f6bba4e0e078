package dev.roster.signin.link;

import dev.roster.access.redemption.InvalidLinkException;
import dev.roster.access.redemption.InvalidLinkReason;
import dev.roster.access.redemption.Redemption;
import dev.roster.access.redemption.ValidLink;
import dev.roster.link.LinkEntity;
import dev.roster.link.Links;
import dev.roster.link.Purpose;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.events.Errors;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Turns a link that somebody opened into an authenticated user. Whoever opens it notes it in the authentication session;
 * the flow that runs there uses it up, first of all, in the transaction of the sign-in.
 */
public final class LinkRedemption {

    private static final Logger LOG = Logger.getLogger(LinkRedemption.class);

    private static final String NOTE = "roster.pressed-link";

    private static final String BROUGHT_NOTE = "roster.brought-by-link";

    private LinkRedemption() {}

    /** Tells the flow that is about to run which link was opened, or which one a code stands for. */
    public static void put(AuthenticationSessionModel authSession, String linkId) {
        authSession.setAuthNote(NOTE, linkId);
    }

    /** Signs in whom the noted link belongs to, or shows why it does not work; false where none is noted. */
    public static boolean signIn(AuthenticationFlowContext context) {
        return signIn(context, Optional.ofNullable(context.getUser()), false);
    }

    /** As {@link #signIn}, where the link must be the one that connects an account to this member. */
    public static boolean connect(AuthenticationFlowContext context, UserModel member) {
        return signIn(context, Optional.of(member), true);
    }

    /** True where a link of this user was used up in this very login. */
    public static boolean hasBrought(AuthenticationSessionModel authSession, UserModel user) {
        return user.getId().equals(authSession.getAuthNote(BROUGHT_NOTE));
    }

    private static boolean signIn(AuthenticationFlowContext context, Optional<UserModel> known, boolean connects) {
        String linkId = context.getAuthenticationSession().getAuthNote(NOTE);
        if (linkId == null) {
            return false;
        }
        context.getAuthenticationSession().removeAuthNote(NOTE);
        try {
            succeed(context, use(context, linkId, known, connects));
        } catch (InvalidLinkException e) {
            LOG.debugf("Link %s signs nobody in: %s", linkId, e.problem());
            e.denial().ifPresent(denial -> denial.into(context.getEvent()));
            context.getEvent().detail("link_id", linkId).error(error(e.problem()));
            context.failure(
                    AuthenticationFlowError.INVALID_CREDENTIALS, new LinkPages(context.getSession()).problem(e));
        }
        return true;
    }

    private static ValidLink use(
            AuthenticationFlowContext context, String linkId, Optional<UserModel> known, boolean connects)
            throws InvalidLinkException {
        Optional<LinkEntity> link = new Links(context.getSession())
                .find(linkId)
                .filter(found -> connects == (found.purpose() == Purpose.CONNECT));
        Optional<String> owner = link.map(LinkEntity::userId);
        if (owner.isEmpty() || (known.isPresent() && !owner.equals(known.map(UserModel::getId)))) {
            // Who re-authenticates is known: a link of somebody else is none here, and is not used up.
            throw new InvalidLinkException(InvalidLinkReason.UNKNOWN, null);
        }
        return new Redemption(context.getSession(), context.getRealm()).use(linkId);
    }

    private static void succeed(AuthenticationFlowContext context, ValidLink used) {
        context.getEvent()
                .detail("link_purpose", used.link().purpose().purposeName())
                .detail("link_id", used.link().id());
        // An address that was typed into the password form before must not stand in the event of this sign-in.
        context.getAuthenticationSession()
                .setAuthNote(
                        AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME,
                        used.user().getUsername());
        context.getAuthenticationSession().setAuthNote(BROUGHT_NOTE, used.user().getId());
        context.setUser(used.user());
        context.success();
    }

    private static String error(InvalidLinkReason problem) {
        return problem == InvalidLinkReason.EXPIRED ? Errors.EXPIRED_CODE : Errors.INVALID_CODE;
    }
}
