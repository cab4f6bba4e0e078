import { Banner } from "@patternfly/react-core";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { useWords } from "../words/useWords";

/** Says that the connection is gone, and looks again when it is back. */
export function OfflineBanner() {
  const { words } = useWords();
  const queries = useQueryClient();
  const online = useSyncExternalStore(watch, () => navigator.onLine);
  useEffect(() => {
    if (online) {
      void queries.invalidateQueries();
    }
  }, [online, queries]);
  return (
    <div role="status">{!online && <Banner variant="gold">{words("rosterOfflineBanner")}</Banner>}</div>
  );
}

function watch(changed: () => void) {
  addEventListener("online", changed);
  addEventListener("offline", changed);
  return () => {
    removeEventListener("online", changed);
    removeEventListener("offline", changed);
  };
}
