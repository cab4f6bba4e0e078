import i18next, { type i18n } from "i18next";
import FetchBackend from "i18next-fetch-backend";
import { initReactI18next } from "react-i18next";
import { environment } from "../../start/environment";
import { instanceOf } from "../../words/words";

type Message = { key: string; value: string };

/**
 * Starts what Keycloak's console says, with a namespace for each realm, as it expects.
 *
 * @returns our words, which are in the same bundle
 */
export async function startStockWords(locale = "en"): Promise<i18n> {
  await i18next
    .use(FetchBackend)
    .use(initReactI18next)
    .init({
      lng: locale,
      fallbackLng: "en",
      ns: [environment.realm],
      defaultNS: environment.realm,
      fallbackNS: environment.realm,
      nsSeparator: false,
      showSupportNotice: false,
      interpolation: { escapeValue: false },
      backend: {
        loadPath: `${environment.serverBaseUrl}/resources/{{ns}}/admin/{{lng}}`,
        parse: (text: string) =>
          Object.fromEntries((JSON.parse(text) as Message[]).map(({ key, value }) => [key, value])),
      },
    });
  const all = i18next.getResourceBundle(locale, environment.realm) as Record<string, string>;
  return instanceOf(locale, Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith("roster"))));
}
