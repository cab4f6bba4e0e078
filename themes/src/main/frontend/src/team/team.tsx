import { createContext, useContext } from "react";
import type { TeamApi } from "../api/teamApi";
import type { Me } from "../api/types";

/** Where somebody administers teams: with which calls, as whom, and where the pages of it are. */
export type Team = {
  api: TeamApi;
  me: Me;
  /** The path of the list of organizations. */
  organizationsPath: string;
  /** The path of an organization's users. */
  usersPath: (organizationId: string) => string;
};

const TeamContext = createContext<Team | undefined>(undefined);

export const TeamProvider = TeamContext.Provider;

export function useTeam(): Team {
  const team = useContext(TeamContext);
  if (!team) {
    throw new Error("There is no team here.");
  }
  return team;
}
