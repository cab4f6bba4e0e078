import "@patternfly/react-core/dist/styles/base.css";
import { AlertProvider } from "@keycloak/keycloak-ui-shared";
import { QueryClientProvider } from "@tanstack/react-query";
import type Keycloak from "keycloak-js";
import { StrictMode, type ReactElement } from "react";
import { I18nextProvider } from "react-i18next";
import { createHashRouter, RouterProvider } from "react-router-dom";
import type { TeamApi } from "../../api/teamApi";
import type { Me } from "../../api/types";
import { queries } from "../../start/queries";
import { TeamProvider } from "../../team/team";
import { loadWords } from "../../words/words";
import "../../console.css";
import { lightRoutes } from "./routes";
import { Session } from "./session";
import { loadLook } from "./styles";

/**
 * The console of people who administer teams and nothing else: their users, or all organizations, and their own account.
 *
 * @param me nothing for somebody who belongs to no team
 */
export async function lightShell(keycloak: Keycloak, api: TeamApi, me: Me | undefined): Promise<ReactElement> {
  document.documentElement.classList.add("roster-console");
  const [words] = await Promise.all([loadWords(keycloak.idTokenParsed?.locale as string | undefined), loadLook()]);
  const router = createHashRouter(lightRoutes(me));
  const app = <RouterProvider router={router} />;
  return (
    <StrictMode>
      <I18nextProvider i18n={words}>
        <QueryClientProvider client={queries()}>
          <Session.Provider value={{ keycloak, me }}>
            <AlertProvider>
              {me ? (
                <TeamProvider
                  value={{
                    api,
                    me,
                    organizationsPath: "/organizations",
                    usersPath: (id) => `/organizations/${encodeURIComponent(id)}`,
                  }}
                >
                  {app}
                </TeamProvider>
              ) : (
                app
              )}
            </AlertProvider>
          </Session.Provider>
        </QueryClientProvider>
      </I18nextProvider>
    </StrictMode>
  );
}
