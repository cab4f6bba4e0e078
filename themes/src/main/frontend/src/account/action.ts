import Keycloak from "keycloak-js";
import { environment } from "./environment";

/**
 * Leaves for a page of Keycloak's (application-initiated action) and comes back to this one. The console has the same
 * library, and takes what the page comes back with as its own.
 */
export async function leaveFor(action: string): Promise<void> {
  const keycloak = new Keycloak({
    url: environment.serverBaseUrl,
    realm: environment.realm,
    clientId: environment.clientId,
  });
  await keycloak.init({ pkceMethod: "S256", responseMode: "query", checkLoginIframe: false });
  await keycloak.login({ action, redirectUri: window.location.href });
}
