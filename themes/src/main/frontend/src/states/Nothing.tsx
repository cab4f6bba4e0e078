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

type NothingProps = {
  icon: ComponentType<object>;
  title: string;
  sentence: string;
  action?: { words: string; onClick: () => void } | undefined;
};

/** In the place of a list in which there is nothing: what to do about it. */
export function Nothing({ icon, title, sentence, action }: NothingProps) {
  return (
    <EmptyState>
      <EmptyStateHeader
        titleText={title}
        headingLevel="h2"
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
