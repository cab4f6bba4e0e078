import { Alert, Button, Modal, ModalVariant } from "@patternfly/react-core";
import { useState } from "react";
import { useSentence } from "../states/useSentence";
import { useWords } from "../words/useWords";

type ConfirmModalProps = {
  title: string;
  /** What will happen. */
  sentence: string;
  confirm: string;
  danger?: boolean;
  onConfirm: () => Promise<void>;
  onClose: () => void;
};

/** Asks before something that hurts. */
export function ConfirmModal({ title, sentence, confirm, danger = true, onConfirm, onClose }: ConfirmModalProps) {
  const { words } = useWords();
  const say = useSentence();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState("");

  const go = async () => {
    setBusy(true);
    try {
      await onConfirm();
    } catch (failure) {
      setTrouble(say(failure));
      setBusy(false);
    }
  };

  return (
    <Modal
      isOpen
      variant={ModalVariant.small}
      className="roster-dialog"
      title={title}
      titleIconVariant={danger ? "warning" : undefined}
      aria-label={title}
      onClose={onClose}
      actions={[
        <Button
          key="confirm"
          variant={danger ? "danger" : "primary"}
          onClick={() => void go()}
          isLoading={busy}
          isDisabled={busy}
        >
          {confirm}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose}>
          {words("rosterCancel")}
        </Button>,
      ]}
    >
      {trouble && <Alert isInline variant="danger" title={trouble} component="p" role="alert" />}
      <p>{sentence}</p>
    </Modal>
  );
}
