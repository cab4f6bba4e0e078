import { environment } from "../../start/environment";

/** The style sheets of the sign-in and of My Account, whose look this console has, too. */
const LOOK = ["login/roster/css/roster.css", "account/roster/css/account.css"];

/** Loads the look. Style sheets that a theme of an operator's own names come after it, and so win. */
export async function loadLook(): Promise<void> {
  const operators = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")].filter(
    ({ href }) => !href.includes("/assets/"),
  );
  await Promise.all(LOOK.map(loaded));
  document.head.append(...operators);
}

/** Whatever happens to a style sheet, the console goes on. */
function loaded(path: string): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `${environment.resourceUrl}/../../${path}`;
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
