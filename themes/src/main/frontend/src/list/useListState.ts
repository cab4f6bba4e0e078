import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router-dom";
import { changed, readState, writeState, type ListState } from "./listState";

/** The state of the list on this page, and how to change it. */
export function useListState(): [ListState, (change: Partial<ListState>) => void] {
  const [query, setQuery] = useSearchParams();
  const state = useMemo(() => readState(query), [query]);
  const change = useCallback(
    (wanted: Partial<ListState>) =>
      setQuery((before) => writeState(changed(readState(before), wanted)), {
        replace: wanted.search !== undefined,
        // What the router calls "before" is what this page was rendered with. It is rendered at once, not when React
        // finds the time: a change that comes in between would take back this one.
        flushSync: true,
      }),
    [setQuery],
  );
  return [state, change];
}
