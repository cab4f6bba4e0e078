package dev.roster.signin.link;

import dev.roster.access.redemption.Admission;
import dev.roster.access.redemption.InvalidLinkException;
import dev.roster.access.redemption.ValidLink;
import dev.roster.link.LinkAddress;
import dev.roster.link.Purpose;
import dev.roster.link.Secret;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The pages that an opened link shows. None of them carries the secret. */
final class LinkPages {

    private final KeycloakSession session;
    private final Landing landing;

    LinkPages(KeycloakSession session) {
        this.session = session;
        this.landing = new Landing(session);
    }

    /**
     * The page with the button.
     *
     * @param signedIn who else is signed in in this browser
     */
    Response confirm(ValidLink opened, Secret secret, Optional<UserModel> signedIn) {
        Map<String, Object> link = new HashMap<>();
        link.put("action", new ChosenLanguage(session).goOn(page()).toString());
        link.put("csrfToken", CsrfToken.of(secret));
        link.put("purpose", opened.link().purpose().purposeName());
        link.put("organization", opened.organization().getName());
        link.put("email", opened.link().email());
        link.put("firstName", Optional.ofNullable(opened.user().getFirstName()).orElse(""));
        PendingAuthentication.of(session, opened.link())
                .flatMap(PendingAuthentication::account)
                .ifPresent(account -> {
                    link.put("provider", account.provider());
                    link.put("account", account.name());
                });
        if (opened.link().purpose() == Purpose.CONNECT) {
            new Admission(session, session.getContext().getRealm())
                    .invitationOf(opened.user())
                    .ifPresent(invitation -> {
                        link.put("joins", true);
                        invitation.inviter().ifPresent(inviter -> link.put("inviter", inviter));
                    });
        }
        signedIn.ifPresent(other -> {
            link.put("signedInAs", Optional.ofNullable(other.getEmail()).orElseGet(other::getUsername));
            link.put("switch", CsrfToken.ofSwitch(secret, other));
            link.put("stayUrl", landing.address(null).toString());
        });
        return answer(forms().setAttribute("link", link), Response.Status.OK, "roster-link.ftl");
    }

    /** The page that says why a link does not work, and what helps now. */
    Response problem(InvalidLinkException dead) {
        LoginFormsProvider forms =
                forms().setAttribute("problem", dead.problem().problemName());
        forms.setAttribute("signInUrl", landing.address(null).toString());
        dead.purpose().ifPresent(purpose -> forms.setAttribute("purpose", purpose.purposeName()));
        return answer(forms, Response.Status.BAD_REQUEST, "roster-link-problem.ftl");
    }

    private LoginFormsProvider forms() {
        session.getContext().setClient(landing.client(null));
        return session.getProvider(LoginFormsProvider.class).setActionUri(page());
    }

    private URI page() {
        KeycloakContext context = session.getContext();
        return LinkAddress.page(context.getUri().getBaseUri(), context.getRealm());
    }

    private static Response answer(LoginFormsProvider forms, Response.Status status, String template) {
        return Response.fromResponse(forms.setStatus(status).createForm(template))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .build();
    }
}
