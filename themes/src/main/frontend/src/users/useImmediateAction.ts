import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { AlertVariant } from "@patternfly/react-core";
import type { User } from "../api/types";
import { useSentence } from "../states/useSentence";
import { exactly } from "../time/ago";
import { useWords } from "../words/useWords";
import { nameOf } from "./name";
import type { Action } from "./permits";
import { useUserMutations } from "./useUsers";

/** Actions that hurt nobody and are done at once. */
export type ImmediateAction = Extract<Action, "link" | "reactivate">;

/** Actions that ask something first. */
export type ConfirmedAction = Exclude<Action, ImmediateAction>;

export function isImmediate(action: Action): action is ImmediateAction {
  return action === "link" || action === "reactivate";
}

/** Does what needs no question, and says what happened. */
export function useImmediateAction(organizationId: string): (action: ImmediateAction, user: User) => Promise<void> {
  const { words, locale } = useWords();
  const { addAlert } = useAlerts();
  const sentence = useSentence();
  const { sendLink, reactivate } = useUserMutations(organizationId);

  const does = {
    link: async (user: User) => {
      const { expiresAt } = await sendLink.mutateAsync(user);
      return words("rosterLinkSent", user.email ?? "", exactly(expiresAt, locale));
    },
    reactivate: async (user: User) => {
      await reactivate.mutateAsync(user);
      return words("rosterReactivated", nameOf(user));
    },
  };
  return async (action, user) => {
    try {
      addAlert(await does[action](user), AlertVariant.success);
    } catch (failure) {
      addAlert(sentence(failure), AlertVariant.danger);
    }
  };
}
