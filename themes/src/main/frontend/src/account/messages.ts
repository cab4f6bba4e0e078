import { createContext, useContext } from "react";
import { messages } from "./environment";

/** A text of My Account, with its `{{words}}` filled in. */
export type Say = (key: string, words?: Record<string, string>) => string;

/** What the page says. */
export const Messages = createContext<Say>((key) => key);

export function useMessages(): Say {
  return useContext(Messages);
}

export async function loadMessages(): Promise<Say> {
  const answer = await fetch(messages);
  const texts = new Map(
    ((await answer.json()) as { key: string; value: string }[]).map(({ key, value }) => [key, value]),
  );
  return (key, words = {}) =>
    (texts.get(key) ?? key).replace(/\{\{(\w+)}}/g, (whole, word: string) => words[word] ?? whole);
}
