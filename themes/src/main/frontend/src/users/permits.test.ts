import { describe, expect, it } from "vitest";
import type { Organization, User } from "../api/types";
import { permits, roleReason } from "./permits";

const organization = { enabled: true } as Organization;
const user = (change: Partial<User> = {}) => ({ id: "u", role: "admin", status: "active", ...change }) as User;
const here = { myId: "me", organization, activeAdmins: 2 };

const reasons = (of: User, situation = here) =>
  Object.fromEntries(permits(of, situation).map(({ action, reason }) => [action, reason ?? "yes"]));

describe("what can be done with a user", () => {
  it("active: everything, and no reactivation", () => {
    expect(reasons(user())).toEqual({ edit: "yes", password: "yes", link: "yes", deactivate: "yes" });
  });

  it("invited: the invitation can be withdrawn", () => {
    expect(Object.keys(reasons(user({ status: "invited" })))).toEqual(["edit", "password", "link", "withdraw"]);
  });

  it("deactivated: back again, but no link", () => {
    expect(reasons(user({ status: "deactivated" }))).toMatchObject({
      link: "rosterLinkDeactivated",
      reactivate: "yes",
    });
  });

  it("nobody deactivates themself, or changes their own role", () => {
    expect(reasons(user({ id: "me" })).deactivate).toBe("rosterOwnDeactivation");
    expect(roleReason(user({ id: "me" }), here)).toBe("rosterOwnRole");
  });

  it("a second factor is removed where there is one, and not one's own", () => {
    expect(reasons(user())).not.toHaveProperty("second-factor");
    expect(reasons(user({ secondFactor: true }))["second-factor"]).toBe("yes");
    expect(reasons(user({ secondFactor: true, status: "deactivated" }))["second-factor"]).toBe("yes");
    expect(reasons(user({ secondFactor: true, id: "me" }))["second-factor"]).toBe("rosterOwnSecondFactor");
  });

  it("the last active Admin stays one", () => {
    const last = { ...here, activeAdmins: 1 };
    expect(reasons(user(), last).deactivate).toBe("rosterLastAdminDeactivation");
    expect(roleReason(user(), last)).toBe("rosterLastAdminRole");
    expect(roleReason(user({ status: "invited" }), last)).toBeUndefined();
    expect(reasons(user({ role: "viewer" }), last).deactivate).toBe("yes");
  });

  it("no link opens a suspended organization, or lets in whoever has no role", () => {
    const suspended = { ...here, organization: { ...organization, enabled: false } };
    expect(reasons(user(), suspended).link).toBe("rosterLinkSuspended");
    expect(reasons(user({ role: null })).link).toBe("rosterLinkNoRole");
  });
});
