import { Navigate, useParams, type RouteObject } from "react-router-dom";
import type { Me } from "../../api/types";
import { OrganizationsPage } from "../../organizations/OrganizationsPage";
import { UsersPage } from "../../users/UsersPage";
import { Frame } from "./Frame";
import { NoSuchPage } from "./NoSuchPage";
import { Welcome } from "./Welcome";

/** The pages of somebody, by what they administer. */
export function lightRoutes(me: Me | undefined): RouteObject[] {
  return [
    {
      path: "/",
      element: <Frame />,
      children: [...pages(me), { path: "*", element: <NoSuchPage /> }],
    },
  ];
}

function pages(me: Me | undefined): RouteObject[] {
  switch (me?.administers) {
    case "organization":
      return [
        { index: true, element: <Navigate to="/users" replace /> },
        { path: "users", element: <UsersPage organizationId={me.organization?.id ?? ""} /> },
      ];
    case "system":
      return [
        { index: true, element: <Navigate to="/organizations" replace /> },
        { path: "organizations", element: <OrganizationsPage /> },
        { path: "organizations/:organization", element: <UsersOfOrganization /> },
      ];
    default:
      return [{ index: true, element: <Welcome /> }];
  }
}

function UsersOfOrganization() {
  const { organization = "" } = useParams();
  return <UsersPage key={organization} organizationId={organization} />;
}
