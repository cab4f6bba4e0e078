import { useAlerts } from "@keycloak/keycloak-ui-shared";
import { AlertVariant } from "@patternfly/react-core";
import type { User } from "../api/types";
import { useSentence } from "../states/useSentence";
import { exactly } from "../time/ago";
import { useWords } from "../words/useWords";
import { nameOf } from "./name";
import type { Act } from "./permits";
import { useActs } from "./useUsers";

/** Acts that hurt nobody and are done at once. */
export type ActAtOnce = Extract<Act, "link" | "reactivate">;

/** Acts that ask something first. */
export type AskedAct = Exclude<Act, ActAtOnce>;

export function isAtOnce(act: Act): act is ActAtOnce {
  return act === "link" || act === "reactivate";
}

/** Does what needs no question, and says what happened. */
export function useAtOnce(organizationId: string): (act: ActAtOnce, user: User) => Promise<void> {
  const { words, locale } = useWords();
  const { addAlert } = useAlerts();
  const sentence = useSentence();
  const { sendLink, reactivate } = useActs(organizationId);

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
  return async (act, user) => {
    try {
      addAlert(await does[act](user), AlertVariant.success);
    } catch (failure) {
      addAlert(sentence(failure), AlertVariant.danger);
    }
  };
}
