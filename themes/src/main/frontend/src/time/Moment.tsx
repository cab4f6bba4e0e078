import { useWords } from "../words/useWords";
import { ago, exactly } from "./ago";
import { useNow } from "./useNow";

/** A moment, relative to now; the exact time shows on hover. */
export function Moment({ at }: { at: number }) {
  const { locale } = useWords();
  const now = useNow();
  return (
    <time dateTime={new Date(at).toISOString()} title={exactly(at, locale)}>
      {ago(at, now, locale)}
    </time>
  );
}
