package dev.roster.signin.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.freemarker.model.UrlBean;
import org.keycloak.theme.Theme;

/**
 * Has a page that waits go on by itself when another tab of the browser was signed in. Keycloak's script watches for
 * that; where it then goes would be an error when the login of this very tab is the one that went on elsewhere.
 */
public final class MovingOn {

    private final AuthenticationFlowContext context;

    /** For the page of this login. */
    public MovingOn(AuthenticationFlowContext context) {
        this.context = context;
    }

    /** The attributes of the page, with the addresses changed. */
    public Map<String, Object> mapped(Map<String, Object> attributes) {
        Map<String, Object> mapped = new HashMap<>(attributes);
        URI next = new NextPage(context.getSession()).address(context.getAuthenticationSession());
        mapped.put("url", new Urls(context, (UrlBean) attributes.get("url"), next));
        return mapped;
    }

    private static Theme theme(AuthenticationFlowContext context) {
        try {
            return context.getSession().theme().getTheme(Theme.Type.LOGIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keycloak's own addresses for the page, with one of ours. */
    public static final class Urls extends UrlBean {

        private final UrlBean keycloaks;
        private final URI next;

        Urls(AuthenticationFlowContext context, UrlBean keycloaks, URI next) {
            super(
                    context.getRealm(),
                    theme(context),
                    context.getUriInfo().getBaseUri(),
                    URI.create(keycloaks.getLoginAction()));
            this.keycloaks = keycloaks;
            this.next = next;
        }

        @Override
        public String getLoginRestartFlowUrl() {
            return keycloaks.getLoginRestartFlowUrl();
        }

        @Override
        public String getSsoLoginInOtherTabsUrl() {
            return next.toString();
        }
    }
}
