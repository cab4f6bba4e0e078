import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { Button, PageSection, Toolbar, ToolbarContent, ToolbarItem } from "@patternfly/react-core";
import { BuildingIcon, PlusCircleIcon, SearchIcon } from "@patternfly/react-icons";
import { useState } from "react";
import type { Organization } from "../api/types";
import { ConfirmModal } from "../forms/ConfirmModal";
import { isFiltered } from "../list/listState";
import { Paging } from "../list/Paging";
import { SearchField } from "../list/SearchField";
import { useListState } from "../list/useListState";
import { StateMessage } from "../states/StateMessage";
import { LoadFailure } from "../states/LoadFailure";
import { PageTitle, rescueFocus } from "../states/PageTitle";
import { useTeam } from "../team/team";
import { useWords } from "../words/useWords";
import { CreateOrganization } from "./CreateOrganization";
import { OrganizationTable, type OrganizationAction } from "./OrganizationTable";
import { RenameOrganization } from "./RenameOrganization";
import { useRealms, useOrganizationMutations, useOrganizations } from "./useOrganizations";

type Open = { action: "create" } | { action: OrganizationAction; organization: Organization };

/** The panel of a system admin, and of a Keycloak administrator: every organization, and what can be done with it. */
export function OrganizationsPage() {
  const { words } = useWords();
  const { me } = useTeam();
  const [state, change] = useListState();
  const [open, setOpen] = useState<Open>();
  const { data, error, refetch } = useOrganizations(state);
  const realms = useRealms().data ?? [];

  if (error && !data) {
    return <LoadFailure failure={error} onRetry={() => void refetch()} />;
  }
  const create = () => setOpen({ action: "create" });
  return (
    <>
      <PageSection variant="light" className="roster-heading">
        <PageTitle title={words(me.administers === "system" ? "rosterSystemAdmin" : "rosterOrganizations")} />
        <p className="roster-quiet">{words("rosterOrganizationsIntro")}</p>
      </PageSection>
      <PageSection variant="light">
        <Toolbar>
          <ToolbarContent>
            <ToolbarItem variant="search-filter">
              <SearchField value={state.search} onSearch={(search) => change({ search })} />
            </ToolbarItem>
            {realms.length > 0 && (
              <ToolbarItem align={{ default: "alignRight" }}>
                <Button icon={<PlusCircleIcon />} onClick={create}>
                  {words("rosterCreateOrganization")}
                </Button>
              </ToolbarItem>
            )}
          </ToolbarContent>
        </Toolbar>
        {data?.count === 0 ? (
          <NoneHere filtered={isFiltered(state)} onCreate={realms.length > 0 ? create : undefined} />
        ) : (
          <OrganizationTable
            organizations={data?.page}
            onAction={(action, organization) => setOpen({ action, organization })}
          />
        )}
        <Paging count={data?.count ?? 0} state={state} onChange={change} />
      </PageSection>
      <Dialogs open={open} onClose={() => setOpen(undefined)} />
    </>
  );
}

function Dialogs({ open, onClose }: { open: Open | undefined; onClose: () => void }) {
  const { words } = useWords();
  const { addAlert } = useAlerts();
  const realms = useRealms().data ?? [];
  const mutations = useOrganizationMutations();
  const close = () => {
    onClose();
    rescueFocus();
  };

  switch (open?.action) {
    case undefined:
      return null;
    case "create":
      return (
        <CreateOrganization
          realms={realms}
          onClose={close}
          onCreate={async (wanted) => {
            const made = await mutations.create.mutateAsync(wanted);
            addAlert(words("rosterOrganizationCreated", made.name, wanted.admin.email));
          }}
        />
      );
    case "rename":
      return (
        <RenameOrganization
          organization={open.organization}
          onClose={close}
          onRename={async (name) => {
            await mutations.rename.mutateAsync({ id: open.organization.id, name });
            addAlert(words("rosterRenamed", name));
          }}
        />
      );
    case "suspend":
    case "resume": {
      const { action, organization } = open;
      return (
        <ConfirmModal
          danger={action === "suspend"}
          title={words(`rosterAsk_${action}`, organization.name)}
          sentence={words(`rosterConsequences_${action}`, organization.members.active)}
          confirm={words(`rosterAct_${action}`)}
          onClose={close}
          onConfirm={async () => {
            await mutations[action].mutateAsync(organization);
            addAlert(words(`rosterDone_${action}`, organization.name));
            close();
          }}
        />
      );
    }
  }
}

function NoneHere({ filtered, onCreate }: { filtered: boolean; onCreate: (() => void) | undefined }) {
  const { words } = useWords();
  return filtered ? (
    <StateMessage icon={SearchIcon} title={words("rosterNoneFound")} sentence={words("rosterNobodyFoundHint")} />
  ) : (
    <StateMessage
      icon={BuildingIcon}
      title={words("rosterNoOrganizations")}
      sentence={words("rosterNoOrganizationsHint")}
      action={onCreate && { words: words("rosterCreateOrganization"), onClick: onCreate }}
    />
  );
}
