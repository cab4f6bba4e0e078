import { useQuery } from "@tanstack/react-query";
import type Keycloak from "keycloak-js";
import { useMemo } from "react";
import { teamApi } from "../../api/teamApi";
import { environment } from "../../start/environment";
import { freshToken } from "../../start/session";

/** Who somebody is for the teams of a realm; an error where Roster is off in it, or they administer nothing there. */
export function useTeamOfRealm(keycloak: Keycloak, realm: string) {
  const api = useMemo(
    () => teamApi(environment.adminBaseUrl, realm, (anew) => freshToken(keycloak, anew)),
    [keycloak, realm],
  );
  return { api, me: useQuery({ queryKey: ["me", realm], queryFn: api.me, retry: false, staleTime: 60_000 }) };
}
