package dev.roster.signin.alarm;

import dev.roster.access.session.SessionRevocation;
import dev.roster.realm.TeamRealm;
import dev.roster.signin.OtherSessions;
import dev.roster.signin.factor.Removal;
import dev.roster.signin.gate.PageGate;
import dev.roster.team.notice.Alarm;
import dev.roster.team.notice.OwnCredential;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.events.Details;
import org.keycloak.events.EventType;
import org.keycloak.models.Constants;

/**
 * The page behind <i>This wasn't me</i>, for a member who has signed in anew: what was added is removed, other sessions
 * end, the Admins are told. What stands in the address names a credential of theirs, or nothing.
 */
final class NotMeAction implements RequiredActionProvider {

    private static final String PAGE = "roster-not-me.ftl";

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (!TeamRealm.is(context.getRealm())) {
            context.ignore();
            return;
        }
        PageGate.require(context);
        context.challenge(page(context, new NotMePage(suspect(context), mayRemove(context), null)));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        MultivaluedMap<String, String> form = context.getHttpRequest().getDecodedFormParameters();
        if (form.containsKey("done") || !TeamRealm.is(context.getRealm())) {
            context.success();
            return;
        }
        PageGate.require(context);
        Optional<OwnCredential> suspect = suspect(context);
        boolean removes = form.containsKey("remove") && suspect.isPresent() && mayRemove(context);
        if (removes) {
            remove(context, suspect.get());
        }
        boolean signsOut = form.containsKey("sign-out");
        if (signsOut) {
            OtherSessions.end(context);
            PageGate.goOnFrom(
                    context, new SessionRevocation(context.getSession(), context.getRealm()).endAll(context.getUser()));
        }
        boolean tells = form.containsKey("tell");
        int told = tells
                ? new Alarm(context.getSession(), context.getRealm())
                        .raise(context.getUser(), suspect.orElseGet(() -> new OwnCredential("", null, null)))
                : 0;
        context.challenge(
                page(context, new NotMePage(suspect, false, new NotMePage.Done(removes, signsOut, tells, told))));
    }

    private static Response page(RequiredActionContext context, NotMePage page) {
        return context.form().setAttribute("notMe", page).createForm(PAGE);
    }

    /** A credential of somebody else is none here. */
    private static Optional<OwnCredential> suspect(RequiredActionContext context) {
        return Optional.ofNullable(id(context))
                .map(context.getUser().credentialManager()::getStoredCredentialById)
                .map(OwnCredential::of);
    }

    private static boolean mayRemove(RequiredActionContext context) {
        return Removal.isAllowed(context, id(context));
    }

    private static void remove(RequiredActionContext context, OwnCredential credential) {
        context.getUser().credentialManager().removeStoredCredentialById(credential.id());
        context.getEvent()
                .clone()
                .event(EventType.REMOVE_CREDENTIAL)
                .user(context.getUser())
                .detail(Details.CREDENTIAL_TYPE, credential.type())
                .detail(Details.SELECTED_CREDENTIAL_ID, credential.id())
                .detail(Details.CREDENTIAL_USER_LABEL, credential.label())
                .success();
    }

    private static String id(RequiredActionContext context) {
        String id = context.getAuthenticationSession().getClientNote(Constants.KC_ACTION_PARAMETER);
        return id == null || id.isBlank() ? null : id;
    }

    @Override
    public void close() {}
}
