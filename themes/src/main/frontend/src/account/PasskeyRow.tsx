import { useEffect, useRef, useState } from "react";
import { ago } from "../time/ago";
import { leaveFor } from "./action";
import { environment } from "./environment";
import { useMessages } from "./messages";
import type { Passkey } from "./passkeysApi";
import { RenameForm } from "./RenameForm";

type Props = { passkey: Passkey; removable: boolean; onRenamed: (name: string) => void };

/** A passkey: its name, when it was made and last used, and what can be done with it. */
export function PasskeyRow({ passkey, removable, onRenamed }: Props) {
  const say = useMessages();
  const [renaming, setRenaming] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  const name = passkey.name || say("rosterPasskeyNameless");
  const wasRenaming = useRef(false);
  const close = () => setRenaming(false);

  useEffect(() => {
    // The button is there again once React has drawn the row: not before this.
    if (wasRenaming.current && !renaming) {
      back.current?.focus();
    }
    wasRenaming.current = renaming;
  }, [renaming]);

  return (
    <li data-testid="passkey">
      {renaming ? (
        <RenameForm
          passkey={passkey}
          onCancel={close}
          onRenamed={(given) => {
            onRenamed(given);
            close();
          }}
        />
      ) : (
        <>
          <div className="roster-passkey">
            <strong>{name}</strong>
            <Moments passkey={passkey} />
          </div>
          <div className="roster-passkey-buttons">
            <button
              type="button"
              ref={back}
              className="pf-v5-c-button pf-m-link"
              aria-label={say("rosterPasskeyRenameThis", { name })}
              onClick={() => setRenaming(true)}
            >
              {say("rosterPasskeyRename")}
            </button>
            {removable && (
              <button
                type="button"
                className="pf-v5-c-button pf-m-link pf-m-danger"
                aria-label={say("rosterPasskeyRemoveThis", { name })}
                onClick={() => void leaveFor(`delete_credential:${passkey.id}`)}
              >
                {say("rosterPasskeyRemove")}
              </button>
            )}
          </div>
        </>
      )}
    </li>
  );
}

function Moments({ passkey }: { passkey: Passkey }) {
  const say = useMessages();
  const [now] = useState(() => Date.now());
  const date = new Intl.DateTimeFormat(environment.locale, { dateStyle: "long" });
  const made = passkey.createdAt === null ? "" : say("rosterPasskeyMade", { date: date.format(passkey.createdAt) });
  const used =
    passkey.lastUsedAt === null
      ? say("rosterPasskeyNeverUsed")
      : say("rosterPasskeyUsed", { when: ago(Math.min(passkey.lastUsedAt, now), now, environment.locale) });
  return (
    <span className="roster-passkey-moments">
      {made && <span>{made}</span>}
      <span data-testid="last-used">{used}</span>
    </span>
  );
}
