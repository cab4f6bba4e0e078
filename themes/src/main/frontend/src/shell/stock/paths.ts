/** The path of the organizations of a realm in Keycloak's console. */
export function toOrganizations(realm: string): string {
  return `/${encodeURIComponent(realm)}/team`;
}

/** The path of the users of one of them. */
export function toUsers(realm: string, organizationId: string): string {
  return `${toOrganizations(realm)}/${encodeURIComponent(organizationId)}`;
}
