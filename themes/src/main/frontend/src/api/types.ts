import type { components } from "../generated/api";

type Schemas = components["schemas"];

export type User = Schemas["User"];
export type Me = Schemas["Me"];
export type Organization = Schemas["Organization"];
export type Diagnostic = Schemas["Diagnostic"];
export type FormOptions = Schemas["FormOptions"];
export type PasswordRule = FormOptions["password"][number];
export type Realm = Schemas["Realm"];
export type Role = NonNullable<User["role"]>;
export type Status = User["status"];

export const ROLES = ["admin", "technician", "viewer"] as const satisfies readonly Role[];
export const STATUSES = ["active", "invited", "deactivated"] as const satisfies readonly Status[];
export const SORTS = ["name", "email", "role", "lastSignIn"] as const;

export type Sort = (typeof SORTS)[number] | `-${(typeof SORTS)[number]}`;

/** A page of a list, as the API is asked for it. */
export type Page = { first: number; max: number };

export type UserQuery = Page & { search?: string; role?: Role; status?: Status; sort?: Sort };

export type OrganizationQuery = Page & { search?: string };

export type Invitation = Schemas["Invitation"];
export type MemberChange = Schemas["MemberChange"];
export type NewOrganization = Schemas["NewOrganization"];
