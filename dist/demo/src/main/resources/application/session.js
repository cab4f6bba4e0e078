// Signing in: OpenID Connect, authorization code with PKCE, by Keycloak's own library.
import Keycloak from './keycloak.js';

/**
 * Finds the session that this browser has with Keycloak, or sends the person to its login page; then this page is
 * loaded anew.
 *
 * @param configuration Keycloak's `url`, the `realm` and this application's `clientId`
 * @param onRenewed called with the session whenever it has new tokens
 * @param onEnded called when Keycloak gives no new tokens: signed out elsewhere, deactivated, suspended
 */
export async function signIn(configuration, { onRenewed, onEnded }) {
  const keycloak = new Keycloak(configuration);
  await keycloak.init({ onLoad: 'login-required', pkceMethod: 'S256', checkLoginIframe: false })
    .catch((problem) => { throw new Error(reason(problem)); });

  const session = new Session(keycloak, configuration);
  keycloak.onTokenExpired = () => keycloak.updateToken().catch(() => {});
  keycloak.onAuthRefreshSuccess = () => onRenewed(session);
  keycloak.onAuthLogout = onEnded;
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

function reason(problem) {
  return problem?.error_description || problem?.error || problem?.message || 'Keycloak does not answer.';
}
