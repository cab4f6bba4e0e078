package dev.roster.link;

/**
 * The login in whose page a link was asked for: Keycloak's authentication session.
 *
 * @param rootSessionId the id of the browser's root authentication session
 * @param tabId the tab's id in it
 * @param clientId the internal id of the client that the login is for
 */
public record AskingLogin(String rootSessionId, String tabId, String clientId) {

    /**
     * The note of the authentication session that holds the code of six digits, which its page asks for and which the
     * mail shows. It is kept nowhere else.
     */
    public static final String CODE_NOTE = "roster.code";
}
