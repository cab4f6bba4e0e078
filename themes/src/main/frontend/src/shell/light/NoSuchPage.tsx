import { Link } from "react-router-dom";
import { PageSection } from "@patternfly/react-core";
import { PageTitle } from "../../states/PageTitle";
import { useWords } from "../../words/useWords";

/** There is nothing at this address. */
export function NoSuchPage() {
  const { words } = useWords();
  return (
    <PageSection variant="light" className="roster-heading">
      <PageTitle title={words("rosterNotFoundTitle")} />
      <p>{words("rosterError_404")}</p>
      <Link to="/">{words("rosterBackToStart")}</Link>
    </PageSection>
  );
}
