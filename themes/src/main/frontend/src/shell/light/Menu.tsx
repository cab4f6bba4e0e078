import { Nav, NavList } from "@patternfly/react-core";
import { NavLink } from "react-router-dom";
import { useWords } from "../../words/useWords";
import { useSession } from "./session";

/** The pages that somebody has. */
export function Menu() {
  const { words } = useWords();
  const { keycloak, me } = useSession();
  const { administers } = me ?? {};
  return (
    <Nav aria-label={words("rosterMenu")}>
      <NavList>
        {administers === "organization" && <Item to="/users" text={words("rosterUsers")} />}
        {administers === "system" && <Item to="/organizations" text={words("rosterSystemAdmin")} />}
        <li className="pf-v5-c-nav__item">
          <a className="pf-v5-c-nav__link" href={keycloak.createAccountUrl()}>
            {words("rosterMyAccount")}
          </a>
        </li>
      </NavList>
    </Nav>
  );
}

function Item({ to, text }: { to: string; text: string }) {
  return (
    <li className="pf-v5-c-nav__item">
      <NavLink to={to} className={({ isActive }) => `pf-v5-c-nav__link${isActive ? " pf-m-current" : ""}`}>
        {text}
      </NavLink>
    </li>
  );
}
