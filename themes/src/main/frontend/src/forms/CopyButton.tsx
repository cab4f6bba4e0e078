import { Button } from "@patternfly/react-core";
import { CheckIcon, CopyIcon } from "@patternfly/react-icons";
import { useState } from "react";
import { useWords } from "../words/useWords";

/** Copies a text, and says that it did. */
export function CopyButton({ text }: { text: string }) {
  const { words } = useWords();
  const [copied, setCopied] = useState("");
  const done = copied === text;
  return (
    <Button
      variant="secondary"
      icon={done ? <CheckIcon /> : <CopyIcon />}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
    >
      <span aria-live="polite">{words(done ? "rosterCopied" : "rosterCopy")}</span>
    </Button>
  );
}
