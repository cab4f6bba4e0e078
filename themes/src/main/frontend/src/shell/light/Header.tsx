import {
  Dropdown,
  DropdownItem,
  DropdownList,
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadMain,
  MastheadToggle,
  MenuToggle,
  PageToggleButton,
} from "@patternfly/react-core";
import { BarsIcon, UserIcon } from "@patternfly/react-icons";
import { useState } from "react";
import { environment } from "../../start/environment";
import { nameOf } from "../../users/name";
import { useWords } from "../../words/useWords";
import { useSession } from "./session";

/**
 * The bar at the top: whose organization it is, and who is signed in. Made of PatternFly's parts, as the masthead of
 * Keycloak's library has a button without a name on phones.
 */
export function Header() {
  const { words } = useWords();
  const { me } = useSession();
  return (
    <Masthead display={{ default: "inline" }}>
      <MastheadToggle>
        <PageToggleButton variant="plain" aria-label={words("rosterMenu")}>
          <BarsIcon />
        </PageToggleButton>
      </MastheadToggle>
      <MastheadMain>
        <MastheadBrand component="span" className="roster-console-brand">
          <img src={environment.resourceUrl + environment.logo} alt="" />
          <span>{me?.organization?.name ?? words("rosterConsole")}</span>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Account />
      </MastheadContent>
    </Masthead>
  );
}

function Account() {
  const { words } = useWords();
  const { keycloak, me } = useSession();
  const [open, setOpen] = useState(false);
  const name = me ? nameOf(me) : String(keycloak.idTokenParsed?.preferred_username ?? "");
  return (
    <Dropdown
      isOpen={open}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: "right" }}
      className="roster-account"
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plainText"
          icon={<UserIcon />}
          isExpanded={open}
          aria-label={words("rosterAccountOf", name)}
          onClick={() => setOpen(!open)}
        >
          <span className="roster-account-name">{name}</span>
        </MenuToggle>
      )}
    >
      <DropdownList>
        <DropdownItem key="account" onClick={() => void keycloak.accountManagement()}>
          {words("rosterMyAccount")}
        </DropdownItem>
        <DropdownItem key="out" onClick={() => void keycloak.logout()}>
          {words("rosterSignOut")}
        </DropdownItem>
      </DropdownList>
    </Dropdown>
  );
}
