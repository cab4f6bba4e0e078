import { createInstance, type i18n } from "i18next";
import { environment } from "../start/environment";

type Messages = { locale: string; messages: Record<string, string> };

/**
 * The words of the console, from the message bundles of the realm's admin theme: an operator changes them in a theme of
 * their own or in the realm's localization. Only those that this console needs are loaded.
 *
 * @param wanted the language of whoever is signed in, where they chose one
 */
export async function loadWords(wanted: string | undefined): Promise<i18n> {
  const address = new URL(`${environment.serverBaseUrl}/realms/${encodeURIComponent(environment.realm)}/team/messages`);
  if (wanted) {
    address.searchParams.set("locale", wanted);
  }
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(`messages: ${response.status}`);
  }
  const { locale, messages } = (await response.json()) as Messages;
  document.documentElement.lang = locale;
  return instanceOf(locale, messages);
}

/** The words of one language. */
export function instanceOf(locale: string, words: Record<string, string>): i18n {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    initAsync: false,
    showSupportNotice: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { skipOnVariables: true, escapeValue: false },
    resources: { [locale]: { translation: plain(words) } },
  });
  return instance;
}

/** Fills in `{0}`, `{1}`, …, as in every bundle of Keycloak's. In one go: what is filled in stays as it is. */
export function fill(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (placeholder, index: string) => String(values[Number(index)] ?? placeholder));
}

/** Bundles write an apostrophe twice where MessageFormat would read them. */
function plain(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text.replaceAll("''", "'")]));
}
