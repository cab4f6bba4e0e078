import { Button, Tooltip, type ButtonProps } from "@patternfly/react-core";

/** A button that says on hover and focus why it cannot be pressed now. */
export function ReasonButton({ reason, ...button }: ButtonProps & { reason: string | undefined }) {
  if (!reason) {
    return <Button {...button} />;
  }
  return (
    <Tooltip content={reason} aria="describedby">
      <Button {...button} isAriaDisabled />
    </Tooltip>
  );
}
