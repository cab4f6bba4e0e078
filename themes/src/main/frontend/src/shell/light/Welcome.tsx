import { Button, PageSection } from "@patternfly/react-core";
import { PageTitle } from "../../states/PageTitle";
import { useWords } from "../../words/useWords";
import { useSession } from "./session";

/** For people who administer nothing: a sentence, and the way to their own account. */
export function Welcome() {
  const { words } = useWords();
  const { keycloak, me } = useSession();
  return (
    <PageSection variant="light" className="roster-heading">
      <PageTitle title={words("rosterNothingToAdminister")} />
      <p>
        {me?.organization
          ? words("rosterAskYourAdmin", me.organization.name)
          : words("rosterNoTeam")}
      </p>
      <Button component="a" href={keycloak.createAccountUrl()}>
        {words("rosterMyAccount")}
      </Button>
    </PageSection>
  );
}
