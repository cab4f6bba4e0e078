// Signing in: OpenID Connect, authorization code with PKCE, by Keycloak's own library.
import Keycloak from './keycloak.js';

/**
 * Finds the session that this browser has with Keycloak, or sends the person to its login page; then this page is
 * loaded anew. Keycloak's library does the same when the session has ended: signed out elsewhere, say, or deactivated.
 *
 * @param configuration Keycloak's `url`, the `realm` and this application's `clientId`
 * @param onRenewed called with the session whenever it has new tokens
 */
export async function signIn(configuration, { onRenewed }) {
  const keycloak = new Keycloak(configuration);
  const session = new Session(keycloak, configuration);
  keycloak.onTokenExpired = () => keycloak.updateToken().catch(() => {});
  keycloak.onAuthRefreshSuccess = () => onRenewed(session);
  try {
    await keycloak.init({ onLoad: 'login-required', pkceMethod: 'S256', checkLoginIframe: false });
  } catch (problem) {
    throw new Error(problem?.error_description || problem?.error || 'Keycloak does not answer.');
  }
  return session;
}

class Session {
  #keycloak;

  constructor(keycloak, { url, realm }) {
    this.#keycloak = keycloak;
    this.url = url;
    this.realm = realm;
  }

  get accessToken() { return this.#keycloak.token; }
  get accessClaims() { return this.#keycloak.tokenParsed; }
  get idClaims() { return this.#keycloak.idTokenParsed; }

  /** Ends the session with Keycloak too, and comes back to the front page. */
  signOut() {
    return this.#keycloak.logout({ redirectUri: `${location.origin}/` });
  }
}
