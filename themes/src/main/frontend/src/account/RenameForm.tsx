import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useMessages } from "./messages";
import { rename, type Passkey } from "./passkeysApi";

const LONGEST = 100;

type Props = { passkey: Passkey; onCancel: () => void; onRenamed: (name: string) => void };

/** Gives a passkey another name. */
export function RenameForm({ passkey, onCancel, onRenamed }: Props) {
  const say = useMessages();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(passkey.name);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  useEffect(() => field.current?.select(), []);

  async function save() {
    setBusy(true);
    const refusal = await rename(passkey.id, name).catch(() => "failed");
    setBusy(false);
    if (refusal === undefined) {
      onRenamed(name.trim());
    } else {
      setProblem(say(REFUSALS[refusal] ?? "rosterPasskeyNotRenamed"));
      field.current?.focus();
    }
  }

  return (
    <form
      className="roster-passkey-form"
      onKeyDown={(event: KeyboardEvent) => event.key === "Escape" && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label htmlFor={id}>{say("rosterPasskeyName")}</label>
      <input
        id={id}
        ref={field}
        value={name}
        maxLength={LONGEST}
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => setName(event.target.value)}
      />
      {problem && (
        <p id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      <div className="roster-passkey-buttons">
        <button type="submit" className="pf-v5-c-button pf-m-primary" disabled={busy}>
          {say("rosterPasskeySave")}
        </button>
        <button type="button" className="pf-v5-c-button pf-m-link" onClick={onCancel}>
          {say("rosterPasskeyCancel")}
        </button>
      </div>
    </form>
  );
}

/** What the codes of refusals mean here. */
const REFUSALS: Record<string, string> = {
  invalid_name: "rosterPasskeyBadName",
  name_taken: "rosterPasskeyNameTaken",
};
