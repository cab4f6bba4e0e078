import { Label } from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { Link } from "react-router-dom";
import type { Organization } from "../api/types";
import { ReasonButton } from "../states/ReasonButton";
import { WaitingRows } from "../states/WaitingRows";
import { useTeam } from "../team/team";
import { useWords } from "../words/useWords";

/** What can be done with an organization as such. */
export type OrganizationAction = "rename" | "suspend" | "resume";

type OrganizationTableProps = {
  /** Nothing while they are being loaded. */
  organizations: Organization[] | undefined;
  onAction: (action: OrganizationAction, organization: Organization) => void;
};

const COLUMNS = ["organization", "alias", "realm", "members", "state"] as const;

export function OrganizationTable({ organizations, onAction }: OrganizationTableProps) {
  const { words } = useWords();
  const { usersPath } = useTeam();
  const heading = Object.fromEntries(COLUMNS.map((column) => [column, words(`rosterColumn_${column}`)]));
  return (
    <Table aria-label={words("rosterOrganizations")} variant="compact" gridBreakPoint="grid-md">
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column} modifier="nowrap">
              {heading[column]}
            </Th>
          ))}
          <Th screenReaderText={words("rosterActions")} />
        </Tr>
      </Thead>
      {organizations ? (
        <Tbody>
          {organizations.map((organization) => (
            <Tr key={organization.id} data-testid={organization.alias}>
              <Td dataLabel={heading.organization} modifier="breakWord">
                <Link to={usersPath(organization.id)}>{organization.name}</Link>
              </Td>
              <Td dataLabel={heading.alias}>{organization.alias}</Td>
              <Td dataLabel={heading.realm}>{organization.realm}</Td>
              <Td dataLabel={heading.members}>
                <Members of={organization.members} />
              </Td>
              <Td dataLabel={heading.state}>
                <State of={organization} />
              </Td>
              <Td dataLabel={words("rosterActions")} className="roster-action-cell">
                <RowActions organization={organization} onAction={onAction} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      ) : (
        <WaitingRows columns={COLUMNS.length + 1} />
      )}
    </Table>
  );
}

function Members({ of: { active, invited, deactivated } }: { of: Organization["members"] }) {
  const { words } = useWords();
  return (
    <span>
      {words("rosterMembersActive", active)}
      {invited + deactivated > 0 && (
        <span className="roster-quiet">
          {invited > 0 && ` · ${words("rosterMembersInvited", invited)}`}
          {deactivated > 0 && ` · ${words("rosterMembersDeactivated", deactivated)}`}
        </span>
      )}
    </span>
  );
}

function State({ of: { enabled, system } }: { of: Organization }) {
  const { words } = useWords();
  return (
    <span className="roster-labels">
      <Label isCompact color={enabled ? "green" : "orange"}>
        {words(enabled ? "rosterOrganizationActive" : "rosterOrganizationSuspended")}
      </Label>
      {system && (
        <Label isCompact color="purple">
          {words("rosterSystem")}
        </Label>
      )}
    </span>
  );
}

function RowActions({ organization, onAction }: { organization: Organization; onAction: OrganizationTableProps["onAction"] }) {
  const { words } = useWords();
  const actions: OrganizationAction[] = ["rename", organization.enabled ? "suspend" : "resume"];
  return (
    <div className="roster-actions">
      {actions.map((action) => (
        <ReasonButton
          key={action}
          variant="link"
          isInline
          isDanger={action === "suspend"}
          reason={action === "suspend" && organization.system ? words("rosterSystemStays") : undefined}
          aria-label={words("rosterActOn", words(`rosterAct_${action}`), organization.name)}
          onClick={() => onAction(action, organization)}
        >
          {words(`rosterAct_${action}`)}
        </ReasonButton>
      ))}
    </div>
  );
}
