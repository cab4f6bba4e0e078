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

/** A token that is good for some seconds more. Whose session is over signs in again, and is back where they were. */
export async function freshToken(keycloak: Keycloak): Promise<string> {
  try {
    await keycloak.updateToken(5);
  } catch (failure) {
    if (!navigator.onLine || failure instanceof TypeError) {
      throw new TypeError("offline");
    }
    await keycloak.login();
    await new Promise<never>(() => undefined);
  }
  return keycloak.token ?? "";
}
