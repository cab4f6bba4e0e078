import "@patternfly/patternfly/patternfly-addons.css";
import "@patternfly/react-core/dist/styles/base.css";
import "@keycloak/keycloak-admin-ui/styles.css";
import { AdminUi, KeycloakProvider, routes } from "@keycloak/keycloak-admin-ui";
import { QueryClientProvider } from "@tanstack/react-query";
import type Keycloak from "keycloak-js";
import { StrictMode, type ReactElement } from "react";
import { createHashRouter, RouterProvider } from "react-router-dom";
import "../../console.css";
import { environment } from "../../start/environment";
import { queries } from "../../start/queries";
import { startStockWords } from "./stockWords";
import { loadKeycloaksLook } from "./styles";
import { TeamNav } from "./TeamNav";
import { teamRoutes } from "./teamRoutes";

/** Keycloak's own console, complete, with a section more: *Team*. */
export async function stockShell(keycloak: Keycloak): Promise<ReactElement> {
  const [words] = await Promise.all([
    startStockWords(keycloak.idTokenParsed?.locale as string | undefined),
    loadKeycloaksLook(),
  ]);
  // The console's own list: its breadcrumbs and its check of rights read it as well.
  routes.unshift(...teamRoutes(keycloak, words));
  const Root = () => (
    <>
      <AdminUi />
      <TeamNav keycloak={keycloak} words={words} />
    </>
  );
  const router = createHashRouter([{ path: "/", element: <Root />, children: routes }]);
  return (
    <StrictMode>
      <QueryClientProvider client={queries()}>
        <KeycloakProvider environment={environment} keycloak={keycloak}>
          <RouterProvider router={router} />
        </KeycloakProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
