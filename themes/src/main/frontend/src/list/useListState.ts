import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router-dom";
import { changed, readState, writeState, type ListState } from "./listState";

/** The state of the list on this page, and how to change it. */
export function useListState(): [ListState, (change: Partial<ListState>) => void] {
  const [query, setQuery] = useSearchParams();
  const state = useMemo(() => readState(query), [query]);
  const change = useCallback(
    (wanted: Partial<ListState>) =>
      setQuery((before) => writeState(changed(readState(before), wanted)), { replace: wanted.search !== undefined }),
    [setQuery],
  );
  return [state, change];
}
