import { getInjectedEnvironment, type BaseEnvironment } from "@keycloak/keycloak-ui-shared";

/** What Keycloak's page says about the server (`index.ftl` of the admin theme). */
export type Environment = BaseEnvironment & {
  adminBaseUrl: string;
  consoleBaseUrl: string;
  masterRealm: string;
  resourceVersion: string;
};

export const environment = getInjectedEnvironment<Environment>();
