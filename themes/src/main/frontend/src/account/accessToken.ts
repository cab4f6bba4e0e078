import { environment, ofRealm } from "./environment";

type Token = { access_token: string; expires_in: number };

let kept: { token: string; until: number } | undefined;

/**
 * An access token of My Account. The console hands none to a page of a theme, so this asks for one in the session that
 * the console has begun: authorization code with PKCE and `prompt=none`, which shows no page. Where the session is over,
 * the console signs in again.
 */
export async function accessToken(): Promise<string> {
  if (kept && kept.until > Date.now()) {
    return kept.token;
  }
  const verifier = random();
  const code = await authorizationCode(await sha256(verifier));
  const answer = await fetch(ofRealm("/protocol/openid-connect/token"), {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: environment.clientId,
      redirect_uri: environment.baseUrl,
      code,
      code_verifier: verifier,
    }),
  });
  if (!answer.ok) {
    throw new Error("No token.");
  }
  const token = (await answer.json()) as Token;
  kept = { token: token.access_token, until: Date.now() + (token.expires_in - 10) * 1000 };
  return kept.token;
}

async function authorizationCode(challenge: string): Promise<string> {
  const state = random();
  const query = new URLSearchParams({
    client_id: environment.clientId,
    redirect_uri: environment.baseUrl,
    response_type: "code",
    response_mode: "query",
    scope: "openid",
    prompt: "none",
    state,
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
  const answer = await fetch(ofRealm(`/protocol/openid-connect/auth?${query.toString()}`));
  const params = new URL(answer.url).searchParams;
  const code = params.get("code");
  if (code && params.get("state") === state) {
    return code;
  }
  if (params.get("error")) {
    window.location.reload();
    await new Promise<never>(() => undefined);
  }
  throw new Error("No authorization code.");
}

function random(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

async function sha256(text: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
