import { Button, InputGroup, InputGroupItem, TextInput } from "@patternfly/react-core";
import { EyeIcon, EyeSlashIcon } from "@patternfly/react-icons";
import { useState } from "react";
import { useFormContext } from "react-hook-form";
import { useWords } from "../words/useWords";
import { Field, saidBelow } from "./Field";

/** A new password, which can be shown. */
export function PasswordField({ name, label }: { name: string; label: string }) {
  const { words } = useWords();
  const { register, formState } = useFormContext<Record<string, string>>();
  const [shown, setShown] = useState(false);
  const error = formState.errors[name]?.message;
  const { onChange, ...field } = register(name, { required: words("rosterFieldRequired") });
  return (
    <Field id={name} label={label} required error={error}>
      <InputGroup>
        <InputGroupItem isFill>
          <TextInput
            {...field}
            id={name}
            type={shown ? "text" : "password"}
            autoComplete="new-password"
            autoFocus
            isRequired
            validated={error ? "error" : "default"}
            aria-describedby={saidBelow(name)}
            onChange={(event) => void onChange(event)}
          />
        </InputGroupItem>
        <InputGroupItem>
          <Button
            variant="control"
            aria-label={words(shown ? "rosterHidePassword" : "rosterShowPassword")}
            onClick={() => setShown(!shown)}
          >
            {shown ? <EyeSlashIcon /> : <EyeIcon />}
          </Button>
        </InputGroupItem>
      </InputGroup>
    </Field>
  );
}
