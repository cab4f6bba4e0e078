package dev.roster.link;

/**
 * The login in whose page a link was asked for: Keycloak's authentication session.
 *
 * @param rootSessionId the id of the browser's root authentication session
 * @param tabId the tab's id in it
 * @param clientId the internal id of the client that the login is for
 */
public record AskingLogin(String rootSessionId, String tabId, String clientId) {}
