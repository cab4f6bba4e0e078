import type { User } from "../api/types";

/** A name as people read it, else the address. */
export function nameOf({ firstName, lastName, email }: Pick<User, "firstName" | "lastName" | "email">): string {
  return `${firstName} ${lastName}`.trim() || (email ?? "");
}
