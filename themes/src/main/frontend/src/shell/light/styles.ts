import { environment } from "../../start/environment";
import { loadStyles } from "../../start/loadStyles";

/** The style sheets of the sign-in and of My Account, whose look this console has, too. */
const LOOK = ["login/roster/css/roster.css", "account/roster/css/account.css"];

/** Loads the look. Style sheets that a theme of an operator's own names come after it, and so win. */
export async function loadLook(): Promise<void> {
  const operators = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].filter(
    ({ href }) => !href.includes("/assets/"),
  );
  await Promise.all(LOOK.map((path) => loadStyles(`${environment.resourceUrl}/../../${path}`)));
  document.head.append(...operators);
}
