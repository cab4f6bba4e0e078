import { Label } from "@patternfly/react-core";
import type { User } from "../api/types";
import { ago, exactly } from "../time/ago";
import { useNow } from "../time/useNow";
import { useWords } from "../words/useWords";

const COLOURS = { active: "green", invited: "blue", deactivated: "grey" } as const;

/** Active, deactivated, or invited with what became of the mail and how long its link is good. */
export function StatusCell({ user }: { user: User }) {
  const { words } = useWords();
  return (
    <span className="roster-status">
      <Label isCompact color={COLOURS[user.status]}>
        {words(`rosterStatus_${user.status}`)}
      </Label>
      {user.status === "invited" && <Invited invitation={user.invitation} />}
    </span>
  );
}

function Invited({ invitation }: { invitation: User["invitation"] }) {
  const { words, locale } = useWords();
  const now = useNow();
  if (!invitation || invitation.expiresAt <= now) {
    return <span className="roster-trouble">{words("rosterExpired")}</span>;
  }
  const expires = words("rosterExpires", ago(invitation.expiresAt, now, locale));
  switch (invitation.delivery) {
    case "failing":
      return (
        <span className="roster-trouble" title={invitation.error ?? undefined}>
          {words("rosterDelivery_failing")}
        </span>
      );
    case "queued":
      return <span className="roster-quiet">{words("rosterDelivery_queued")}</span>;
    case "sent":
      return (
        <span className="roster-quiet" title={exactly(invitation.expiresAt, locale)}>
          {words("rosterDelivery_sent")} · {expires}
        </span>
      );
  }
}
