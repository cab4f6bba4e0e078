import { environment } from "../../start/environment";
import { loadStyles } from "../../start/loadStyles";

type Chunk = { isEntry?: boolean; css?: string[] };

/**
 * Loads the style sheets of Keycloak's own console theme, which its package does not have all of. Whatever happens to
 * them, the console goes on: it only looks a little plainer.
 */
export async function loadKeycloaksLook(): Promise<void> {
  const theme = `${environment.resourceUrl}/../keycloak.v2`;
  try {
    const response = await fetch(`${theme}/.vite/manifest.json`);
    const manifest = (await response.json()) as Record<string, Chunk>;
    const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
    await Promise.all((entry?.css ?? []).map((path) => loadStyles(`${theme}/${path}`)));
  } catch (failure) {
    console.warn("Keycloak's style sheets could not be loaded", failure);
  }
}
