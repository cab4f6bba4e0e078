import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "../generated/api";
import { Failure } from "./failure";
import type { Invitation, MemberChange, NewOrganization, OrganizationQuery, Page, UserQuery } from "./types";

type Token = (anew?: boolean) => Promise<string>;

/** The REST API for administrators, as somebody who is signed in to a realm sees it. */
export type TeamApi = ReturnType<typeof teamApi>;

/**
 * @param adminBaseUrl of Keycloak
 * @param realm at whose path the calls go
 * @param token a good one, asked for before each call, and anew where the server takes it no more
 */
export function teamApi(adminBaseUrl: string, realm: string, token: Token) {
  const client = createClient<paths>({ baseUrl: adminBaseUrl });
  client.use(bearer(token));
  const at = { realm };
  const of = (organization: string) => ({ params: { path: { realm, organization } } });
  const member = (organization: string, user: string) => ({ params: { path: { realm, organization, user } } });

  return {
    realm,
    me: () => take(client.GET("/admin/realms/{realm}/team/me", { params: { path: at } })),
    diagnostics: () => take(client.GET("/admin/realms/{realm}/team/diagnostics", { params: { path: at } })),
    realms: (query: Page) => take(client.GET("/admin/realms/{realm}/team/realms", { params: { path: at, query } })),

    organizations: (query: OrganizationQuery) =>
      take(client.GET("/admin/realms/{realm}/team/organizations", { params: { path: at, query } })),
    countOrganizations: (query: Pick<OrganizationQuery, "search">) =>
      take(client.GET("/admin/realms/{realm}/team/organizations/count", { params: { path: at, query } })),
    createOrganization: (body: NewOrganization) =>
      take(client.POST("/admin/realms/{realm}/team/organizations", { params: { path: at }, body })),
    organization: (id: string) => take(client.GET("/admin/realms/{realm}/team/organizations/{organization}", of(id))),
    renameOrganization: (id: string, name: string) =>
      take(client.PUT("/admin/realms/{realm}/team/organizations/{organization}", { ...of(id), body: { name } })),
    suspend: (id: string) =>
      done(client.POST("/admin/realms/{realm}/team/organizations/{organization}/suspend", of(id))),
    resume: (id: string) => done(client.POST("/admin/realms/{realm}/team/organizations/{organization}/resume", of(id))),
    formOptions: (id: string) =>
      take(client.GET("/admin/realms/{realm}/team/organizations/{organization}/form-options", of(id))),

    users: (id: string, query: UserQuery) =>
      take(
        client.GET("/admin/realms/{realm}/team/organizations/{organization}/users", {
          params: { ...of(id).params, query },
        }),
      ),
    countUsers: (id: string, query: Omit<UserQuery, "sort" | keyof Page>) =>
      take(
        client.GET("/admin/realms/{realm}/team/organizations/{organization}/users/count", {
          params: { ...of(id).params, query },
        }),
      ),
    invite: (id: string, body: Invitation) =>
      take(client.POST("/admin/realms/{realm}/team/organizations/{organization}/users", { ...of(id), body })),
    change: (id: string, user: string, body: MemberChange) =>
      take(
        client.PUT("/admin/realms/{realm}/team/organizations/{organization}/users/{user}", {
          ...member(id, user),
          body,
        }),
      ),
    setPassword: (id: string, user: string, password: string) =>
      done(
        client.PUT("/admin/realms/{realm}/team/organizations/{organization}/users/{user}/password", {
          ...member(id, user),
          body: { password },
        }),
      ),
    removeSecondFactor: (id: string, user: string) =>
      done(
        client.DELETE(
          "/admin/realms/{realm}/team/organizations/{organization}/users/{user}/second-factor",
          member(id, user),
        ),
      ),
    sendLink: (id: string, user: string) =>
      take(client.POST("/admin/realms/{realm}/team/organizations/{organization}/users/{user}/link", member(id, user))),
    deactivate: (id: string, user: string) =>
      done(
        client.POST(
          "/admin/realms/{realm}/team/organizations/{organization}/users/{user}/deactivate",
          member(id, user),
        ),
      ),
    reactivate: (id: string, user: string) =>
      done(
        client.POST(
          "/admin/realms/{realm}/team/organizations/{organization}/users/{user}/reactivate",
          member(id, user),
        ),
      ),
    withdraw: (id: string, user: string) =>
      done(client.DELETE("/admin/realms/{realm}/team/organizations/{organization}/users/{user}", member(id, user))),
  };
}

function bearer(token: Token): Middleware {
  return {
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${await token()}`);
      return request;
    },
    async onResponse({ response }) {
      if (response.status === 401) {
        await token(true);
      }
    },
  };
}

type Answer = { data?: unknown; error?: unknown; response: Response };

async function take<T extends Answer>(call: Promise<T>): Promise<NonNullable<T["data"]>> {
  const answer = await answered(call);
  if (answer.data === undefined || answer.data === null) {
    throw Failure.of(answer.response, undefined);
  }
  return answer.data;
}

async function done(call: Promise<Answer>): Promise<void> {
  await answered(call);
}

async function answered<T extends Answer>(call: Promise<T>): Promise<T> {
  let answer: T;
  try {
    answer = await call;
  } catch (failure) {
    if (failure instanceof TypeError) {
      throw new Failure(0, undefined, failure.message);
    }
    throw failure;
  }
  if (!answer.response.ok) {
    throw Failure.of(answer.response, answer.error);
  }
  return answer;
}
