import type { PasswordRule } from "../api/types";
import { useWords } from "../words/useWords";

/** The realm's rules for passwords, a sentence each. One that has no words here is told in general, once. */
export function useRules(rules: readonly PasswordRule[]): string[] {
  const { words, has } = useWords();
  const sentences = rules.map(({ rule, value }) => {
    const key = `rosterRule_${rule}`;
    return has(key) ? words(key, value ?? "") : words("rosterRule_other");
  });
  return [...new Set(sentences)];
}
