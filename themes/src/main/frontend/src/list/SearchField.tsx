import { SearchInput } from "@patternfly/react-core";
import { useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "../words/useWords";

const PAUSE = 300;

/** Searches while one types: a moment after the last key, and at once where one goes on to something else. */
export function SearchField({ value, onSearch }: { value: string; onSearch: (search: string) => void }) {
  const { words } = useWords();
  const [text, setText] = useState(value);
  const asked = useRef(value);

  useEffect(() => {
    // Another search than this field's own: somebody went back, or cleared all filters.
    if (value !== asked.current) {
      asked.current = value;
      setText(value);
    }
  }, [value]);

  const ask = useCallback(() => {
    if (text.trim() !== asked.current) {
      asked.current = text.trim();
      onSearch(asked.current);
    }
  }, [text, onSearch]);

  useEffect(() => {
    const timer = setTimeout(ask, PAUSE);
    return () => clearTimeout(timer);
  }, [ask]);

  return (
    <SearchInput
      aria-label={words("rosterSearch")}
      placeholder={words("rosterSearch")}
      value={text}
      onChange={(_event, typed) => setText(typed)}
      onClear={() => setText("")}
      // Before the button that is pressed next, which may clear all filters.
      onBlur={ask}
      resetButtonLabel={words("rosterClearSearch")}
    />
  );
}
