import { SortByDirection, Table, Tbody, Td, Th, Thead, Tr, type ThProps } from "@patternfly/react-table";
import type { ReactNode } from "react";
import { SORTS, type Sort, type User } from "../api/types";
import { ReasonButton } from "../states/ReasonButton";
import { WaitingRows } from "../states/WaitingRows";
import { useWords } from "../words/useWords";
import { Email } from "./Email";
import { LoginCell } from "./LoginCell";
import { nameOf } from "./name";
import { permits, type Action, type Situation } from "./permits";
import { StatusCell } from "./StatusCell";

type UserTableProps = {
  /** Nothing while they are being loaded. */
  users: User[] | undefined;
  situation: Situation | undefined;
  sort: Sort;
  onSort: (sort: Sort) => void;
  onAction: (action: Action, user: User) => void;
};

const COLUMNS = ["name", "email", "role", "lastSignIn", "status"] as const;

export function UserTable({ users, situation, sort, onSort, onAction }: UserTableProps) {
  const { words } = useWords();
  const heading = Object.fromEntries(COLUMNS.map((column) => [column, words(`rosterColumn_${column}`)]));
  return (
    <Table aria-label={words("rosterUsers")} variant="compact" gridBreakPoint="grid-lg" className="roster-users">
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column} modifier="nowrap" {...sorting(column, sort, onSort)}>
              {heading[column]}
            </Th>
          ))}
          <Th screenReaderText={words("rosterActions")} />
        </Tr>
      </Thead>
      {users && situation ? (
        <Tbody>
          {users.map((user) => (
            <Tr key={user.id} data-testid={user.email} className={`roster-user roster-${user.status}`}>
              <Td dataLabel={heading.name} modifier="breakWord">
                {nameOf(user)}
                {user.id === situation.myId && <span className="roster-quiet"> {words("rosterYou")}</span>}
              </Td>
              <Td dataLabel={heading.email}>
                <Email address={user.email} />
              </Td>
              <Td dataLabel={heading.role}>{words(`rosterRole_${user.role ?? "none"}`)}</Td>
              <Td dataLabel={heading.lastSignIn}>
                <LoginCell signIn={user.lastSignIn} />
              </Td>
              <Td dataLabel={heading.status}>
                <StatusCell user={user} />
              </Td>
              <Td dataLabel={words("rosterActions")} className="roster-action-cell">
                <RowActions user={user} situation={situation} onAction={onAction} />
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

function RowActions({ user, situation, onAction }: { user: User; situation: Situation; onAction: UserTableProps["onAction"] }) {
  const { words } = useWords();
  const button = (action: Action, reason: string | undefined): ReactNode => (
    <ReasonButton
      key={action}
      variant="link"
      isInline
      isDanger={isDanger(action)}
      reason={reason && words(reason)}
      aria-label={words("rosterActOn", words(`rosterAct_${action}`), nameOf(user))}
      onClick={() => onAction(action, user)}
    >
      {words(`rosterAct_${action}`)}
    </ReasonButton>
  );
  return <div className="roster-actions">{permits(user, situation).map(({ action, reason }) => button(action, reason))}</div>;
}

function isDanger(action: Action): boolean {
  return action === "deactivate" || action === "withdraw" || action === "second-factor";
}

/** The order is the server's; the column says which it is. */
function sorting(column: string, sort: Sort, onSort: (sort: Sort) => void): ThProps {
  const by = SORTS.find((each) => each === column);
  if (!by) {
    return {};
  }
  const active = sort.endsWith(by) && sort.replace("-", "") === by;
  return {
    sort: {
      columnIndex: SORTS.indexOf(by),
      sortBy: active
        ? { index: SORTS.indexOf(by), direction: sort.startsWith("-") ? "desc" : "asc" }
        : { defaultDirection: "asc" },
      onSort: (_event, _index, direction) => onSort(direction === SortByDirection.desc ? `-${by}` : by),
    },
  };
}
