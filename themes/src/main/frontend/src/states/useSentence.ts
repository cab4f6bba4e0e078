import { useCallback } from "react";
import { Failure } from "../api/failure";
import { useWords } from "../words/useWords";

/** Says in a sentence why something failed. */
export function useSentence(): (failure: unknown) => string {
  const { words, has } = useWords();
  return useCallback(
    (failure) => {
      if (!(failure instanceof Failure)) {
        return words("rosterServerError", String(failure));
      }
      if (failure.offline) {
        return words("rosterOffline");
      }
      if (failure.code === "too_many_links") {
        return words("rosterError_too_many_links", Math.ceil((failure.retryAfter ?? 60) / 60));
      }
      const key = `rosterError_${failure.code ?? failure.status}`;
      if (has(key)) {
        return words(key);
      }
      // The rules for passwords are the realm's, and the server says which one it is, in the reader's language.
      return failure.code ? failure.message : words("rosterServerError", failure.reference);
    },
    [words, has],
  );
}
