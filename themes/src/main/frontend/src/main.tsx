import { createRoot } from "react-dom/client";
import { teamApi } from "./api/teamApi";
import { Failure } from "./api/failure";
import { decide, type Asked, type Choice } from "./start/decide";
import { environment } from "./start/environment";
import { freshToken, signIn } from "./start/session";
import { isKeycloakAdministrator } from "./start/whoAmI";

/** Signs in, finds out who it is, and loads the console that is theirs: nobody loads the other. */
async function start(root: ReturnType<typeof createRoot>) {
  const keycloak = await signIn();
  const token = (anew?: boolean) => freshToken(keycloak, anew);
  const api = teamApi(environment.adminBaseUrl, environment.realm, token);
  const asked = await ask(api.me);
  const choice: Choice = decide(asked) ?? ((await isKeycloakAdministrator(token)) ? "stock" : "light");
  const shell =
    choice === "stock"
      ? (await import("./shell/stock/stockShell")).stockShell(keycloak)
      : (await import("./shell/light/lightShell")).lightShell(keycloak, api, typeof asked === "object" ? asked : undefined);
  root.render(await shell);
}

async function ask(me: () => Promise<Exclude<Asked, number>>): Promise<Asked> {
  try {
    return await me();
  } catch (failure) {
    if (failure instanceof Failure && (failure.status === 403 || failure.status === 404)) {
      return failure.status;
    }
    throw failure;
  }
}

const root = createRoot(document.getElementById("app") ?? document.body);
start(root).catch(async (failure: unknown) => {
  const { NotStarted } = await import("./start/NotStarted");
  root.render(<NotStarted failure={failure} />);
});
