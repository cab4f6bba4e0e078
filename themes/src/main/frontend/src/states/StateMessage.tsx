import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  EmptyStateHeader,
  EmptyStateIcon,
} from "@patternfly/react-core";
import type { ComponentType } from "react";

type StateMessageProps = {
  icon: ComponentType<object>;
  title: string;
  sentence: string;
  action?: { words: string; onClick: () => void } | undefined;
  /** It is in the place of the whole page, and something went wrong: said at once to whoever cannot see it. */
  alert?: boolean;
};

/** In the place of what is not there: a picture, what is the matter, and what to do about it. */
export function StateMessage({ icon, title, sentence, action, alert = false }: StateMessageProps) {
  return (
    <EmptyState {...(alert ? { role: "alert" } : {})}>
      <EmptyStateHeader
        titleText={title}
        headingLevel={alert ? "h1" : "h2"}
        icon={<EmptyStateIcon icon={icon} aria-hidden="true" />}
      />
      <EmptyStateBody>{sentence}</EmptyStateBody>
      {action && (
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button onClick={action.onClick}>{action.words}</Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  );
}
