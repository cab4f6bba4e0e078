import Keycloak from "keycloak-js";
import { environment } from "./environment";

/** Signs in, or goes to the sign-in page and comes back to this very address. */
export async function signIn(): Promise<Keycloak> {
  const keycloak = new Keycloak({
    url: environment.serverBaseUrl,
    realm: environment.realm,
    clientId: environment.clientId,
  });
  keycloak.onAuthLogout = () => void keycloak.login();
  await keycloak.init({
    onLoad: "login-required",
    pkceMethod: "S256",
    responseMode: "query",
    ...(environment.scope ? { scope: environment.scope } : {}),
  });
  return keycloak;
}

/**
 * A token that is good for some seconds more. Whose session is over signs in again, and is back where they were.
 *
 * @param anew another one than now: the server takes it no more, although its time is not up
 */
export async function freshToken(keycloak: Keycloak, anew = false): Promise<string> {
  try {
    await keycloak.updateToken(anew ? -1 : 5);
  } catch (failure) {
    if (!navigator.onLine || failure instanceof TypeError) {
      throw new TypeError("offline");
    }
    await keycloak.login();
    await new Promise<never>(() => undefined);
  }
  return keycloak.token ?? "";
}
