import { Breadcrumb, BreadcrumbItem } from "@patternfly/react-core";
import { Link } from "react-router-dom";
import { useTeam } from "../team/team";
import { useWords } from "../words/useWords";

/** The way back to the organizations, for those who have more than one. */
export function OrganizationPath({ name }: { name: string | undefined }) {
  const { words } = useWords();
  const { me, organizationsPath } = useTeam();
  if (me.administers === "organization") {
    return null;
  }
  return (
    <Breadcrumb aria-label={words("rosterPath")}>
      <BreadcrumbItem>
        <Link to={organizationsPath}>{words("rosterOrganizations")}</Link>
      </BreadcrumbItem>
      <BreadcrumbItem isActive>{name ?? "…"}</BreadcrumbItem>
    </Breadcrumb>
  );
}
