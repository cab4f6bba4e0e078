import { Alert, Button, HelperText, HelperTextItem } from "@patternfly/react-core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import type { User } from "../api/types";
import { CopyButton } from "../forms/CopyButton";
import { FormModal } from "../forms/FormModal";
import { PasswordField } from "../forms/PasswordField";
import { generate } from "../password/generate";
import { useRules } from "../password/useRules";
import { useWords } from "../words/useWords";
import { nameOf } from "./name";
import { useChoices } from "./useUsers";

type SetPasswordProps = {
  organizationId: string;
  user: User;
  onSet: (password: string) => Promise<void>;
  onClose: () => void;
};

/** Sets a password for somebody, one's own or one that is made up here. */
export function SetPassword({ organizationId, user, onSet, onClose }: SetPasswordProps) {
  const { words } = useWords();
  const rules = useChoices(organizationId).data?.password ?? [];
  const sentences = useRules(rules);
  const form = useForm({ defaultValues: { password: "" } });
  const [made, setMade] = useState("");

  const makeUp = () => {
    const password = generate(rules);
    setMade(password);
    form.setValue("password", password, { shouldDirty: true });
    form.clearErrors();
  };

  return (
    <FormModal
      title={words("rosterSetPasswordOf", nameOf(user))}
      form={form}
      submit={words("rosterSetPassword")}
      onSubmit={async ({ password }) => {
        await onSet(password);
        onClose();
      }}
      onClose={onClose}
    >
      {user.status === "invited" && (
        <Alert isInline variant="info" component="p" title={words("rosterPasswordOfInvited")} />
      )}
      <PasswordField name="password" label={words("rosterNewPassword")} />
      <HelperText component="ul" aria-label={words("rosterPasswordRules")}>
        {sentences.map((sentence) => (
          <HelperTextItem key={sentence} component="li">
            {sentence}
          </HelperTextItem>
        ))}
      </HelperText>
      <div className="roster-buttons">
        <Button variant="secondary" onClick={makeUp}>
          {words("rosterGenerate")}
        </Button>
        {made && <CopyButton text={made} />}
      </div>
      <p className="roster-quiet">{words("rosterPasswordEndsNothing")}</p>
    </FormModal>
  );
}
