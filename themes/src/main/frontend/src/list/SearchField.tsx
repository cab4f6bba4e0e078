import { SearchInput } from "@patternfly/react-core";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../words/useWords";

const PAUSE = 300;

/** Searches while one types, a moment after the last key. */
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

  useEffect(() => {
    if (text.trim() === asked.current) {
      return;
    }
    const timer = setTimeout(() => {
      asked.current = text.trim();
      onSearch(asked.current);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, onSearch]);

  return (
    <SearchInput
      aria-label={words("rosterSearch")}
      placeholder={words("rosterSearch")}
      value={text}
      onChange={(_event, typed) => setText(typed)}
      onClear={() => setText("")}
      resetButtonLabel={words("rosterClearSearch")}
    />
  );
}
