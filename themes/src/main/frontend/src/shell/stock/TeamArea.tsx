import { AlertProvider, KeycloakSpinner } from "@keycloak/keycloak-ui-shared";
import type { i18n } from "i18next";
import type Keycloak from "keycloak-js";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { useParams } from "react-router-dom";
import { ProblemBanner } from "../../diagnostics/ProblemBanner";
import { LoadFailure } from "../../states/LoadFailure";
import { OfflineBanner } from "../../states/OfflineBanner";
import { TeamProvider } from "../../team/team";
import { toOrganizations, toUsers } from "./paths";
import { useTeamOfRealm } from "./useTeamOfRealm";

type TeamAreaProps = { keycloak: Keycloak; words: i18n; children: ReactNode };

/** What a page of ours needs around it inside Keycloak's console. */
export function TeamArea({ keycloak, words, children }: TeamAreaProps) {
  return (
    <I18nextProvider i18n={words}>
      <AlertProvider>
        <Inside keycloak={keycloak}>{children}</Inside>
      </AlertProvider>
    </I18nextProvider>
  );
}

function Inside({ keycloak, children }: Omit<TeamAreaProps, "words">) {
  const { realm = "" } = useParams();
  const { api, me } = useTeamOfRealm(keycloak, realm);
  if (me.error) {
    return <LoadFailure failure={me.error} onRetry={() => void me.refetch()} />;
  }
  if (!me.data) {
    return <KeycloakSpinner />;
  }
  return (
    <TeamProvider
      key={realm}
      value={{
        api,
        me: me.data,
        organizationsPath: toOrganizations(realm),
        usersPath: (id) => toUsers(realm, id),
      }}
    >
      <OfflineBanner />
      <ProblemBanner />
      {children}
    </TeamProvider>
  );
}
