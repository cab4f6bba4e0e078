import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { fill } from "./words";

/** The words of the console: `words("rosterInvited", name)` fills `{0}` with the name, whatever is in it. */
export type Say = (key: string, ...values: (string | number)[]) => string;

export type Words = { words: Say; has: (key: string) => boolean; locale: string };

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const words = useCallback<Say>((key, ...values) => fill(t(key), values), [t]);
  const has = useCallback((key: string) => i18n.exists(key), [i18n]);
  return useMemo(() => ({ words, has, locale: i18n.language }), [words, has, i18n.language]);
}
