package dev.roster.signin.broker;

import dev.roster.access.SignInDenial;
import dev.roster.access.SignInDeniedException;
import dev.roster.access.redemption.Admission;
import dev.roster.access.redemption.OpenInvitation;
import dev.roster.member.EmailAddress;
import dev.roster.signin.link.LinkRedemption;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.AuthenticationFlowException;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.broker.AbstractIdpAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The first sign-in with an account at an identity provider (R19, R21, R22, docs/rules.md). It is connected to the member
 * with its address once it is proved that the address is theirs, and once they have agreed to join where they were
 * invited; nobody else gets an account or is connected.
 */
final class FirstSignInAuthenticator implements Authenticator {

    private static final Logger LOG = Logger.getLogger(FirstSignInAuthenticator.class);

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        step(context, new MultivaluedHashMap<>());
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        step(context, context.getHttpRequest().getDecodedFormParameters());
    }

    private static void step(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        BrokeredIdentityContext account = account(context);
        TenantUnknown.refuse(context.getSession(), context.getAuthenticationSession(), account.getIdpConfig());
        try {
            goOn(context, account, member(context, account), form);
        } catch (SignInDeniedException e) {
            refuse(context, account, e.denial());
        }
    }

    private static void goOn(
            AuthenticationFlowContext context,
            BrokeredIdentityContext account,
            UserModel member,
            MultivaluedMap<String, String> form) {
        if (new Proof(account).isGiven()) {
            admit(context, account, member, form);
        } else if (!LinkRedemption.connect(context, member)) {
            new ProofByMail(context, member).await(form.containsKey("resend"));
        }
    }

    private static BrokeredIdentityContext account(AuthenticationFlowContext context) {
        SerializedBrokeredIdentityContext told = SerializedBrokeredIdentityContext.readFromAuthenticationSession(
                context.getAuthenticationSession(), AbstractIdpAuthenticator.BROKERED_CONTEXT_NOTE);
        if (told == null) {
            throw new AuthenticationFlowException(
                    "No account of an identity provider in this login",
                    AuthenticationFlowError.IDENTITY_PROVIDER_ERROR);
        }
        return told.deserialize(context.getSession(), context.getAuthenticationSession());
    }

    /** Whoever is connected to an account of this provider already is never found by their address again. */
    private static UserModel member(AuthenticationFlowContext context, BrokeredIdentityContext account)
            throws SignInDeniedException {
        String email = EmailAddress.of(account.getEmail())
                .orElseThrow(() -> new SignInDeniedException(SignInDenial.NOT_A_MEMBER));
        KeycloakSession session = context.getSession();
        UserModel user = new Admission(session, context.getRealm()).memberWith(email);
        String alias = account.getIdpConfig().getAlias();
        if (session.users().getFederatedIdentity(context.getRealm(), user, alias) != null) {
            throw new SignInDeniedException(SignInDenial.OTHER_ACCOUNT_LINKED);
        }
        return user;
    }

    /** A member who is active is connected at once; whoever is invited is asked first. */
    private static void admit(
            AuthenticationFlowContext context,
            BrokeredIdentityContext account,
            UserModel member,
            MultivaluedMap<String, String> form) {
        Admission admission = new Admission(context.getSession(), context.getRealm());
        Optional<OpenInvitation> invitation = admission.invitationOf(member);
        if (invitation.isEmpty()) {
            finish(context, account, member, admission.admit(member));
            return;
        }
        Consent consent = new Consent(context, account, member, invitation.get());
        if (form.containsKey("refuse")) {
            context.getEvent().error(Errors.REJECTED_BY_USER);
            consent.refuse();
        } else if (consent.isGiven(form.getFirst("join"))) {
            finish(context, account, member, admission.join(member, invitation.get()));
        } else {
            consent.ask();
        }
    }

    private static void finish(
            AuthenticationFlowContext context, BrokeredIdentityContext account, UserModel member, boolean admitted) {
        if (admitted) {
            context.setUser(member);
            context.success();
        } else {
            refuse(context, account, SignInDenial.INVITED);
        }
    }

    private static void refuse(
            AuthenticationFlowContext context, BrokeredIdentityContext account, SignInDenial denial) {
        LOG.debugf(
                "No first sign-in with an account at %s: %s",
                account.getIdpConfig().getAlias(), denial.reason());
        denial.into(context.getEvent()).error(Errors.USER_NOT_FOUND);
        context.forceChallenge(FirstSignInPages.noMember(context, account.getEmail()));
    }

    @Override
    public boolean requiresUser() {
        return false;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}
