import { expect, it } from "vitest";
import type { Me } from "../api/types";
import { decide, type Asked } from "./decide";

it.each<[string, Asked, ReturnType<typeof decide>]>([
  ["an Admin of an organization", { administers: "organization" } as Me, "light"],
  ["a Technician", { administers: "none" } as Me, "light"],
  ["a Keycloak administrator", { administers: "realm" } as Me, "stock"],
  ["whoever signs in where Roster is off", 404, "stock"],
  ["a system admin, who may be more", { administers: "system" } as Me, undefined],
  ["somebody without a team", 403, undefined],
])("%s", (_who, asked, choice) => {
  expect(decide(asked)).toBe(choice);
});
