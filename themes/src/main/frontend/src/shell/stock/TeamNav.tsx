import type { i18n } from "i18next";
import type Keycloak from "keycloak-js";
import { useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { NavLink, useLocation } from "react-router-dom";
import { environment } from "../../start/environment";
import { toOrganizations } from "./paths";
import { useTeamOfRealm } from "./useTeamOfRealm";

/** The section *Team* in the navigation of Keycloak's console, in realms in which somebody administers teams. */
export function TeamNav({ keycloak, words }: { keycloak: Keycloak; words: i18n }) {
  const nav = useSyncExternalStore(watch, find);
  const [, chosen] = useLocation().pathname.split("/");
  const realm = chosen ? decodeURIComponent(chosen) : environment.realm;
  const { data: me } = useTeamOfRealm(keycloak, realm).me;
  if (!nav || !me || me.administers === "none") {
    return null;
  }
  return createPortal(
    <section className="pf-v5-c-nav__section roster-nav" aria-labelledby={TITLE}>
      <h2 className="pf-v5-c-nav__section-title" id={TITLE}>
        {words.t("rosterTeam")}
      </h2>
      <ul className="pf-v5-c-nav__list">
        <li className="pf-v5-c-nav__item">
          <NavLink
            to={toOrganizations(realm)}
            id="nav-item-team"
            className={({ isActive }) => `pf-v5-c-nav__link${isActive ? " pf-m-current" : ""}`}
          >
            {words.t("rosterOrganizationsAndUsers")}
          </NavLink>
        </li>
      </ul>
    </section>,
    nav,
  );
}

const TITLE = "roster-nav-title";

/** Keycloak's navigation takes no children, and is another element after each change of the realm. */
function find(): Element | null {
  return document.querySelector(".keycloak__page_nav__nav nav");
}

function watch(changed: () => void) {
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
