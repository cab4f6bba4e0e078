package dev.roster.signin.link;

import dev.roster.access.redemption.InvalidLinkException;
import dev.roster.access.redemption.InvalidLinkReason;
import dev.roster.access.redemption.Redemption;
import dev.roster.access.redemption.ValidLink;
import dev.roster.link.LinkAddress;
import dev.roster.link.LinkEntity;
import dev.roster.link.Purpose;
import dev.roster.link.Secret;
import dev.roster.realm.Settings;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * Opens links (R47 to R55, docs/rules.md). The address with the secret puts it into a cookie and goes on to one
 * without. In the browser that asked for a sign-in link, that page signs in; in any other it changes nothing, however
 * often a scanner asks, and shows one button, which is a POST and signs in.
 */
public final class LinkResource {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final ChosenLanguage language;

    LinkResource(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
        this.language = new ChosenLanguage(session);
    }

    /** Takes the secret out of the address bar. */
    @GET
    @Path("{secret}")
    public Response open(@PathParam("secret") String secret) {
        new LinkCookie(session).keep(Secret.presented(secret));
        return Response.seeOther(page()).header("Cache-Control", "no-store").build();
    }

    /** Signs in where the link was asked for; elsewhere shows whom it would sign in, and the button. */
    @GET
    public Response show() {
        language.takeFromAddress();
        try {
            Secret secret = secret();
            ValidLink opened = new Redemption(session, realm).look(secret);
            LinkFlow.requireThisBrowser(opened.link(), PendingAuthentication.of(session, opened.link()));
            Optional<UserModel> other = new BrowserSession(session).otherThan(opened.user());
            if (other.isEmpty() && signsInAtOnce(opened.link())) {
                new LinkCookie(session).forget();
                return new LinkFlow(session).signIn(opened.link());
            }
            return new LinkPages(session).confirm(opened, secret, other);
        } catch (InvalidLinkException e) {
            return new LinkPages(session).problem(e);
        }
    }

    /** Signs in, once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response press(
            @FormParam("csrfToken") String csrfToken,
            @FormParam("switch") String switchFrom,
            @HeaderParam("Sec-Fetch-Site") String site) {
        language.takeFromAddress();
        try {
            Secret secret = secret();
            requireOurForm(secret, csrfToken, site);
            ValidLink opened = new Redemption(session, realm).look(secret);
            LinkFlow.requireThisBrowser(opened.link(), PendingAuthentication.of(session, opened.link()));
            BrowserSession somebody = new BrowserSession(session);
            Optional<UserModel> other = somebody.otherThan(opened.user());
            if (other.isPresent() && !CsrfToken.fits(CsrfToken.ofSwitch(secret, other.get()), switchFrom)) {
                return Response.seeOther(language.goOn(page())).build();
            }
            other.ifPresent(user -> somebody.signOut());
            new LinkCookie(session).forget();
            return new LinkFlow(session).signIn(opened.link());
        } catch (InvalidLinkException e) {
            return new LinkPages(session).problem(e);
        }
    }

    /** Where an email leads that tells of a way in which was added or removed: a sign-in, then what to do about it. */
    @GET
    @Path(LinkAddress.NOT_ME)
    public Response notMe(@QueryParam("credential") String credential) {
        return Response.seeOther(NotMeAddress.of(session, realm, credential)).build();
    }

    /** Goes on to the application, without what the protocol added to the address. */
    @GET
    @Path(Landing.PATH)
    public Response done(@QueryParam("client_id") String clientId) {
        return Response.seeOther(new Landing(session).address(clientId)).build();
    }

    /** Where a tab goes that waited, or still showed the sign-in, when this browser was signed in by another one. */
    @GET
    @Path(NextPage.PATH)
    public Response next(@QueryParam("client_id") String clientId, @QueryParam("tab_id") String tabId) {
        return Response.seeOther(new NextPage(session).of(clientId, tabId)).build();
    }

    private boolean signsInAtOnce(LinkEntity link) {
        if (link.purpose() != Purpose.SIGN_IN || !new Visit(session).isByAPerson()) {
            return false;
        }
        return switch (Settings.LINK_CONFIRM.in(realm)) {
            case ALWAYS -> false;
            case NEVER -> true;
            case OTHER_BROWSER -> PendingAuthentication.of(session, link).isPresent();
        };
    }

    private Secret secret() throws InvalidLinkException {
        return new LinkCookie(session)
                .read()
                .orElseThrow(() -> new InvalidLinkException(InvalidLinkReason.INTERRUPTED, null));
    }

    /** A browser tells where a form was made; the CSRF token tells for which link. */
    private static void requireOurForm(Secret secret, String csrfToken, String site) throws InvalidLinkException {
        boolean ours = site == null || site.equals("same-origin");
        if (!ours || !CsrfToken.fits(CsrfToken.of(secret), csrfToken)) {
            throw new InvalidLinkException(InvalidLinkReason.INTERRUPTED, null);
        }
    }

    private URI page() {
        return LinkAddress.page(session.getContext().getUri().getBaseUri(), realm);
    }
}
