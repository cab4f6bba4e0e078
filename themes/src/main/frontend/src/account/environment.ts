/** What Keycloak's page of My Account says about itself. */
type Environment = {
  serverBaseUrl: string;
  realm: string;
  clientId: string;
  baseUrl: string;
  locale: string;
};

function read(): Environment {
  const json = document.getElementById("environment")?.textContent;
  if (!json) {
    throw new Error("This is no page of My Account.");
  }
  return JSON.parse(json) as Environment;
}

export const environment = read();

const server = environment.serverBaseUrl.replace(/\/$/, "");

/** An address below the realm's. */
export function ofRealm(path: string): string {
  return `${server}/realms/${encodeURIComponent(environment.realm)}${path}`;
}

/** The address of My Account's messages in the language of the page. */
export const messages = `${server}/resources/${encodeURIComponent(environment.realm)}/account/${environment.locale}`;
