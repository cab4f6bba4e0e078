import { Alert, PageSection } from "@patternfly/react-core";
import { PlusCircleIcon, SearchIcon, UsersIcon } from "@patternfly/react-icons";
import { useState } from "react";
import { Failure } from "../api/failure";
import { isFiltered } from "../list/listState";
import { Paging } from "../list/Paging";
import { useListState } from "../list/useListState";
import { StateMessage } from "../states/StateMessage";
import { LoadFailure } from "../states/LoadFailure";
import { PageTitle } from "../states/PageTitle";
import { ReasonButton } from "../states/ReasonButton";
import { useTeam } from "../team/team";
import { useWords } from "../words/useWords";
import { UserDialogs, type Open } from "./UserDialogs";
import { UserFilters } from "./UserFilters";
import { UserTable } from "./UserTable";
import { OrganizationPath } from "./OrganizationPath";
import { isImmediate, useImmediateAction } from "./useImmediateAction";
import { useOrganization, useUsers } from "./useUsers";

/** The users of an organization, and next to each what can be done. */
export function UsersPage({ organizationId }: { organizationId: string }) {
  const { words } = useWords();
  const { me } = useTeam();
  const [state, change] = useListState();
  const [open, setOpen] = useState<Open>();
  const organization = useOrganization(organizationId);
  const { users, activeAdmins } = useUsers(organizationId, state);
  const atOnce = useImmediateAction(organizationId);

  const failure = organization.error ?? users.error;
  if (failure && (closed(failure) || !(users.data && organization.data))) {
    const retry = () => void Promise.all([organization.refetch(), users.refetch()]);
    return <LoadFailure failure={failure} onRetry={retry} />;
  }
  const situation = organization.data && { myId: me.id, organization: organization.data, activeAdmins };
  const suspended = organization.data?.enabled === false;
  const invite = () => setOpen({ action: "invite" });
  const nobody = users.data?.count === 0;

  return (
    <>
      <PageSection variant="light" className="roster-heading">
        <OrganizationPath name={organization.data?.name} />
        <PageTitle title={words("rosterUsers")} of={organization.data?.name} />
        <p className="roster-quiet">{organization.data?.name}</p>
      </PageSection>
      <PageSection variant="light">
        {suspended && (
          <Alert isInline variant="warning" component="p" title={words("rosterSuspendedNow")} className="roster-notice" />
        )}
        <UserFilters state={state} onChange={change}>
          <ReasonButton
            icon={<PlusCircleIcon />}
            reason={suspended ? words("rosterLinkSuspended") : undefined}
            onClick={invite}
          >
            {words("rosterInviteUser")}
          </ReasonButton>
        </UserFilters>
        {nobody ? (
          <NobodyHere filtered={isFiltered(state)} onInvite={suspended ? undefined : invite} />
        ) : (
          <UserTable
            users={users.data?.page}
            situation={situation}
            sort={state.sort}
            onSort={(sort) => change({ sort })}
            onAction={(action, user) => (isImmediate(action) ? void atOnce(action, user) : setOpen({ action, user }))}
          />
        )}
        <Paging count={users.data?.count ?? 0} state={state} onChange={change} />
      </PageSection>
      {situation && <UserDialogs open={open} situation={situation} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function closed(failure: unknown): boolean {
  return failure instanceof Failure && failure.closed;
}

function NobodyHere({ filtered, onInvite }: { filtered: boolean; onInvite: (() => void) | undefined }) {
  const { words } = useWords();
  return filtered ? (
    <StateMessage icon={SearchIcon} title={words("rosterNobodyFound")} sentence={words("rosterNobodyFoundHint")} />
  ) : (
    <StateMessage
      icon={UsersIcon}
      title={words("rosterNobodyHere")}
      sentence={words("rosterNobodyHereHint")}
      action={onInvite && { words: words("rosterInviteUser"), onClick: onInvite }}
    />
  );
}
