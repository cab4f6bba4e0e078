import type Keycloak from "keycloak-js";
import { createContext, useContext } from "react";
import type { Me } from "../../api/types";

type SignedIn = { keycloak: Keycloak; me: Me | undefined };

/** Who is signed in to the light shell. */
export const Session = createContext<SignedIn | undefined>(undefined);

export function useSession(): SignedIn {
  const session = useContext(Session);
  if (!session) {
    throw new Error("Nobody is signed in here.");
  }
  return session;
}
