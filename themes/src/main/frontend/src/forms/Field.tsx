import { FormGroup, FormHelperText, HelperText, HelperTextItem } from "@patternfly/react-core";
import type { ReactNode } from "react";

type FieldProps = {
  id: string;
  label: string;
  required?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  children: ReactNode;
};

/** The id of what is said below a field; the field is described by it. */
export const saidBelow = (id: string) => `${id}-said`;

/** A field with its label above, and below it what is wrong, else a hint. */
export function Field({ id, label, required = false, hint, error, children }: FieldProps) {
  const said = error ?? hint;
  return (
    <FormGroup label={label} fieldId={id} isRequired={required}>
      {children}
      {said && (
        <FormHelperText>
          <HelperText id={saidBelow(id)} isLiveRegion>
            <HelperTextItem variant={error ? "error" : "default"} hasIcon={error !== undefined}>
              {said}
            </HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  );
}
