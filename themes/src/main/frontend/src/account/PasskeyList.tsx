import { useState } from "react";
import { useMessages } from "./messages";
import { PasskeyRow } from "./PasskeyRow";
import type { Passkey } from "./passkeysApi";

type Props = { passkeys: Passkey[]; removable: boolean; onChange: (passkeys: Passkey[]) => void };

/** One's passkeys, or the words that there are none. */
export function PasskeyList({ passkeys, removable, onChange }: Props) {
  const say = useMessages();
  const [saved, setSaved] = useState("");
  if (passkeys.length === 0) {
    return (
      <p id="no-passkeys" className="roster-passkeys-empty">
        {say("rosterPasskeysNone")}
      </p>
    );
  }
  return (
    <>
      <ul className="roster-passkeys" aria-label={say("rosterPasskeys")}>
        {passkeys.map((passkey) => (
          <PasskeyRow
            key={passkey.id}
            passkey={passkey}
            removable={removable}
            onRenamed={(name) => {
              onChange(passkeys.map((other) => (other.id === passkey.id ? { ...other, name } : other)));
              setSaved(say("rosterPasskeyRenamed", { name }));
            }}
          />
        ))}
      </ul>
      <p role="status" className="pf-v5-u-screen-reader">
        {saved}
      </p>
    </>
  );
}
