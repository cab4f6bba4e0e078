import "@patternfly/react-core/dist/styles/base.css";
import { Button, EmptyState, EmptyStateBody, EmptyStateFooter, EmptyStateHeader } from "@patternfly/react-core";

/** Nothing could be loaded, not even the words of the console: English has to do. */
export function NotStarted({ failure }: { failure: unknown }) {
  const offline = !navigator.onLine || failure instanceof TypeError;
  return (
    <main>
      <EmptyState role="alert">
        <EmptyStateHeader
          titleText={offline ? "Can’t reach the server" : "The console could not be started"}
          headingLevel="h1"
        />
        <EmptyStateBody>
          {offline ? "Check your connection, then try again." : `Try again in a moment. (${new Date().toISOString()})`}
        </EmptyStateBody>
        <EmptyStateFooter>
          <Button onClick={() => location.reload()}>Try again</Button>
        </EmptyStateFooter>
      </EmptyState>
    </main>
  );
}
