import type { Me } from "../api/types";

/** What the server said when it was asked who this is: an answer, or the status of a refusal. */
export type Asked = Me | 403 | 404;

/** The shell that somebody gets; nothing where Keycloak has to be asked whether they administer the realm. */
export type Choice = "light" | "stock" | undefined;

/**
 * Who administers only teams gets the light shell, a Keycloak administrator the complete console. A system admin may be
 * a Keycloak administrator as well, and so may be somebody without a team; that only Keycloak can tell.
 */
export function decide(asked: Asked): Choice {
  if (asked === 404) {
    return "stock";
  }
  if (asked === 403 || asked.administers === "system") {
    return undefined;
  }
  return asked.administers === "realm" ? "stock" : "light";
}
