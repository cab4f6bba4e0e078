import { TextInput } from "@patternfly/react-core";
import { useFormContext } from "react-hook-form";
import { useWords } from "../words/useWords";
import { Field, saidBelow } from "./Field";

type TextFieldProps = {
  name: string;
  label: string;
  required?: boolean;
  type?: "text" | "email";
  hint?: string;
  autoFocus?: boolean;
  onTyped?: (text: string) => void;
};

/** A line of text, at most as long as the API takes. */
export function TextField({ name, label, required = false, type = "text", hint, autoFocus, onTyped }: TextFieldProps) {
  const { words } = useWords();
  const { register, formState } = useFormContext<Record<string, string>>();
  const error = formState.errors[name]?.message;
  const { onChange, ...field } = register(name, {
    validate: (value) => !required || value.trim() !== "" || words("rosterFieldRequired"),
  });
  return (
    <Field id={name} label={label} required={required} hint={hint} error={error}>
      <TextInput
        {...field}
        id={name}
        type={type}
        maxLength={255}
        autoComplete="off"
        autoFocus={autoFocus}
        isRequired={required}
        validated={error ? "error" : "default"}
        aria-describedby={saidBelow(name)}
        onChange={(event, text) => {
          void onChange(event);
          onTyped?.(text);
        }}
      />
    </Field>
  );
}
