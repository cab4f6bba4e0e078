import { EnvelopeIcon, FingerprintIcon, GoogleIcon, IdBadgeIcon, KeyIcon, WindowsIcon } from "@patternfly/react-icons";
import type { ComponentType } from "react";
import type { User } from "../api/types";
import { Moment } from "../time/Moment";
import { useWords } from "../words/useWords";

const ICONS: Record<string, ComponentType<object>> = {
  "magic-link": EnvelopeIcon,
  password: KeyIcon,
  passkey: FingerprintIcon,
  google: GoogleIcon,
  microsoft: WindowsIcon,
};

/** How somebody last signed in, and when. */
export function LoginCell({ signIn }: { signIn: User["lastSignIn"] }) {
  const { words, has } = useWords();
  if (!signIn) {
    return <span className="roster-quiet">{words("rosterNever")}</span>;
  }
  const Icon = ICONS[signIn.method] ?? IdBadgeIcon;
  const key = `rosterMethod_${signIn.method}`;
  return (
    <span className="roster-login">
      <Icon aria-hidden="true" />
      <span>{has(key) ? words(key) : signIn.method}</span>
      <span className="roster-quiet">
        <Moment at={signIn.at} />
      </span>
    </span>
  );
}
