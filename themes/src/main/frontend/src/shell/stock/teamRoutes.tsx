import type { i18n } from "i18next";
import type Keycloak from "keycloak-js";
import { useParams } from "react-router-dom";
import { OrganizationsPage } from "../../organizations/OrganizationsPage";
import { UsersPage } from "../../users/UsersPage";
import { TeamArea } from "./TeamArea";

/** The pages of the section *Team*. The REST API says who may see them. */
export function teamRoutes(keycloak: Keycloak, words: i18n) {
  return [
    { path: "/:realm/team", page: <OrganizationsPage /> },
    { path: "/:realm/team/:organization", page: <UsersOfOrganization /> },
  ].map(({ path, page }) => ({
    path,
    element: (
      <TeamArea keycloak={keycloak} words={words}>
        {page}
      </TeamArea>
    ),
    handle: { access: "anyone" as const },
  }));
}

function UsersOfOrganization() {
  const { organization = "" } = useParams();
  return <UsersPage key={organization} organizationId={organization} />;
}
