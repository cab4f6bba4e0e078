import { FormGroup, Radio } from "@patternfly/react-core";
import { Controller } from "react-hook-form";
import { ROLES } from "../api/types";
import { saidBelow } from "./Field";
import { useWords } from "../words/useWords";

/** The three roles, each with a sentence on what it may do. */
export function RoleField({ reason }: { reason?: string | undefined }) {
  const { words } = useWords();
  return (
    <Controller
      name="role"
      render={({ field }) => (
        <FormGroup
          role="radiogroup"
          label={words("rosterRole")}
          fieldId="role"
          aria-describedby={reason && saidBelow("role")}
          isStack
        >
          {reason && (
            <p id={saidBelow("role")} className="roster-reason">
              {reason}
            </p>
          )}
          {ROLES.map((role) => (
            <Radio
              key={role}
              id={`role-${role}`}
              name="role"
              label={words(`rosterRole_${role}`)}
              description={words(`rosterRole_${role}_may`)}
              isChecked={field.value === role}
              isDisabled={reason !== undefined}
              onChange={() => field.onChange(role)}
            />
          ))}
        </FormGroup>
      )}
    />
  );
}
