import type { components } from "../generated/api";
import { accessToken } from "./accessToken";
import { ofRealm } from "./environment";

export type Passkey = components["schemas"]["Passkey"];

/** What Keycloak lets one do with passkeys of one's own. */
export type Offers = { createAction?: string; removeable: boolean };

export async function passkeys(): Promise<Passkey[]> {
  return (await get("/team/me/passkeys")) as Passkey[];
}

export async function offers(): Promise<Offers> {
  const kinds = (await get("/account/credentials?type=webauthn-passwordless&user-credentials=false")) as Offers[];
  return kinds[0] ?? { removeable: false };
}

/** Renames a passkey, or says why it cannot have the name: the code of the refusal. */
export async function rename(id: string, name: string): Promise<string | undefined> {
  const answer = await call(`/team/me/passkeys/${id}`, { method: "PUT", body: JSON.stringify({ name }) });
  return answer.ok ? undefined : ((await answer.json()) as { error: string }).error;
}

async function get(path: string): Promise<unknown> {
  const answer = await call(path, {});
  if (!answer.ok) {
    throw new Error(`${answer.status}`);
  }
  return answer.json();
}

async function call(path: string, request: RequestInit): Promise<Response> {
  return fetch(ofRealm(path), {
    ...request,
    headers: {
      Authorization: `Bearer ${await accessToken()}`,
      Accept: "application/json",
      "Content-Type": "application/json",
    },
  });
}
