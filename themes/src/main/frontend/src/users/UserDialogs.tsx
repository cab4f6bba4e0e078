import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { AlertVariant } from "@patternfly/react-core";
import type { User } from "../api/types";
import { ConfirmModal } from "../forms/ConfirmModal";
import { rescueFocus } from "../states/PageTitle";
import { useWords } from "../words/useWords";
import { EditUser } from "./EditUser";
import { InviteUser } from "./InviteUser";
import { nameOf } from "./name";
import type { Situation } from "./permits";
import type { ConfirmedAction } from "./useImmediateAction";
import { SetPassword } from "./SetPassword";
import { useUserMutations } from "./useUsers";

/** What somebody is about to do. */
export type Open = { action: "invite" } | { action: ConfirmedAction; user: User };

type UserDialogsProps = { open: Open | undefined; situation: Situation; onClose: () => void };

/** The dialog of what somebody is about to do, and the toast that says what happened. */
export function UserDialogs({ open, situation, onClose }: UserDialogsProps) {
  const { words } = useWords();
  const { addAlert } = useAlerts();
  const organizationId = situation.organization.id;
  const mutations = useUserMutations(organizationId);
  if (!open) {
    return null;
  }
  const close = () => {
    onClose();
    rescueFocus();
  };
  const say = (sentence: string) => addAlert(sentence, AlertVariant.success);

  if (open.action === "invite") {
    return (
      <InviteUser
        organizationId={organizationId}
        onClose={close}
        onInvite={async (invitation) => {
          const user = await mutations.invite.mutateAsync(invitation);
          say(words("rosterInvited", nameOf(user), user.email ?? ""));
        }}
      />
    );
  }

  const { action, user } = open;
  const name = nameOf(user);
  const confirm = (does: () => Promise<unknown>, said: string) => async () => {
    await does();
    say(said);
    close();
  };
  switch (action) {
    case "edit":
      return (
        <EditUser
          user={user}
          situation={situation}
          onClose={close}
          onChange={async (change) => {
            say(words("rosterSaved", nameOf(await mutations.change.mutateAsync({ user, change }))));
          }}
        />
      );
    case "password":
      return (
        <SetPassword
          organizationId={organizationId}
          user={user}
          onClose={close}
          onSet={async (password) => {
            await mutations.setPassword.mutateAsync({ user, password });
            say(words("rosterPasswordIsSet", name));
          }}
        />
      );
    case "second-factor":
      return (
        <ConfirmModal
          title={words("rosterRemoveSecondFactorOf", name)}
          sentence={words("rosterSecondFactorConsequences", name)}
          confirm={words("rosterRemove")}
          onClose={close}
          onConfirm={confirm(
            () => mutations.removeSecondFactor.mutateAsync(user),
            words("rosterSecondFactorRemoved", name),
          )}
        />
      );
    case "deactivate":
      return (
        <ConfirmModal
          title={words("rosterDeactivateUser", name)}
          sentence={words("rosterDeactivateConsequences", name)}
          confirm={words("rosterAct_deactivate")}
          onClose={close}
          onConfirm={confirm(() => mutations.deactivate.mutateAsync(user), words("rosterDeactivated", name))}
        />
      );
    case "withdraw":
      return (
        <ConfirmModal
          title={words("rosterWithdrawUser", name)}
          sentence={words("rosterWithdrawConsequences", name)}
          confirm={words("rosterAct_withdraw")}
          onClose={close}
          onConfirm={confirm(() => mutations.withdraw.mutateAsync(user), words("rosterWithdrawn", name))}
        />
      );
  }
}
