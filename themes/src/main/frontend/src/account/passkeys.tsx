import { useEffect, useState } from "react";
import { leaveFor } from "./action";
import { loadMessages, Messages, type Say } from "./messages";
import { PasskeyList } from "./PasskeyList";
import { offers, passkeys, type Offers, type Passkey } from "./passkeysApi";

/** What the page shows. It is without texts until they are there. */
type Content = { say: Say; own: Passkey[]; offered: Offers } | { say: Say; own: undefined };

/** The page *Passkeys* of My Account. Keycloak's console imports this module, and shows what it exports. */
export default function PasskeysPage() {
  const [content, setContent] = useState<Content>();
  useEffect(() => {
    let shown = true;
    void load().then((loaded) => shown && setContent(loaded));
    return () => {
      shown = false;
    };
  }, []);
  if (!content) {
    return null;
  }
  const { say } = content;
  const create = content.own && content.offered.createAction;
  return (
    <Messages.Provider value={say}>
      <section className="pf-v5-c-page__main-section pf-m-light">
        <h1 data-testid="page-heading" className="pf-v5-c-title pf-m-2xl">
          {say("rosterPasskeys")}
        </h1>
        <p>{say("rosterPasskeysIntro")}</p>
      </section>
      <section className="pf-v5-c-page__main-section pf-m-light">
        {content.own ? (
          <PasskeyList
            passkeys={content.own}
            removable={content.offered.removeable}
            onChange={(own) => setContent({ ...content, own })}
          />
        ) : (
          <p role="alert">{say("rosterPasskeysNotLoaded")}</p>
        )}
        {create && (
          <button
            type="button"
            id="add-passkey"
            className="pf-v5-c-button pf-m-primary"
            onClick={() => void leaveFor(create)}
          >
            {say("rosterPasskeyAdd")}
          </button>
        )}
      </section>
    </Messages.Provider>
  );
}

async function load(): Promise<Content> {
  const say = await loadMessages();
  try {
    const own = await passkeys();
    return { say, own, offered: await offers() };
  } catch {
    return { say, own: undefined };
  }
}
