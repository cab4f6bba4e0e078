import { environment } from "./environment";

/** Whether Keycloak knows somebody as an administrator of this realm. */
export async function isKeycloakAdministrator(token: () => Promise<string>): Promise<boolean> {
  const realm = encodeURIComponent(environment.realm);
  const response = await fetch(
    `${environment.adminBaseUrl}/admin/${realm}/console/whoami?currentRealm=${realm}`,
    { headers: { Authorization: `Bearer ${await token()}` } },
  );
  return response.ok;
}
