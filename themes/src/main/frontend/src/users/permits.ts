import type { Organization, User } from "../api/types";

/** What one can do with a user, in the order of the table. */
export const ACTS = ["edit", "password", "link", "deactivate", "reactivate", "withdraw", "second-factor"] as const;

export type Action = (typeof ACTS)[number];

/** An action that is offered, and the key of the sentence that says why it cannot be done now. */
export type Permit = { action: Action; reason?: string };

/** What the rules are told about: who acts, where, and how many active Admins there are. */
export type Situation = { myId: string; organization: Organization; activeAdmins: number | undefined };

/** What can be done with a user. The server decides; this only spares people a refusal. */
export function permits(user: User, situation: Situation): Permit[] {
  const permit = (action: Action, reason?: string): Permit => (reason ? { action, reason } : { action });
  const always = [permit("edit"), permit("password"), permit("link", linkReason(user, situation.organization))];
  const factor = user.secondFactor ? [permit("second-factor", factorReason(user, situation))] : [];
  switch (user.status) {
    case "invited":
      return [...always, permit("withdraw"), ...factor];
    case "deactivated":
      return [...always, permit("reactivate"), ...factor];
    case "active":
      return [...always, permit("deactivate", deactivationReason(user, situation)), ...factor];
  }
}

/** Why a role stays as it is. */
export function roleReason(user: User, { myId, activeAdmins }: Situation): string | undefined {
  if (user.id === myId) {
    return "rosterOwnRole";
  }
  return isLastAdmin(user, activeAdmins) ? "rosterLastAdminRole" : undefined;
}

function deactivationReason(user: User, { myId, activeAdmins }: Situation): string | undefined {
  if (user.id === myId) {
    return "rosterOwnDeactivation";
  }
  return isLastAdmin(user, activeAdmins) ? "rosterLastAdminDeactivation" : undefined;
}

function factorReason(user: User, { myId }: Situation): string | undefined {
  return user.id === myId ? "rosterOwnSecondFactor" : undefined;
}

function linkReason(user: User, organization: Organization): string | undefined {
  if (!organization.enabled) {
    return "rosterLinkSuspended";
  }
  if (user.status === "deactivated") {
    return "rosterLinkDeactivated";
  }
  return user.role === null ? "rosterLinkNoRole" : undefined;
}

function isLastAdmin(user: User, activeAdmins: number | undefined): boolean {
  return user.role === "admin" && user.status === "active" && activeAdmins === 1;
}
