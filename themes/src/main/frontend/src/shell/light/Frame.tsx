import { Page, PageSection, PageSidebar, PageSidebarBody, SkipToContent } from "@patternfly/react-core";
import { Suspense } from "react";
import { Outlet } from "react-router-dom";
import { ProblemBanner } from "../../diagnostics/ProblemBanner";
import { OfflineBanner } from "../../states/OfflineBanner";
import { useWords } from "../../words/useWords";
import { Header } from "./Header";
import { Menu } from "./Menu";
import { useSession } from "./session";

const MAIN = "roster-main";

/** What is around every page of the light shell. */
export function Frame() {
  const { words } = useWords();
  const { me } = useSession();
  return (
    <Page
      header={<Header />}
      sidebar={
        <PageSidebar>
          <PageSidebarBody>
            <Menu />
          </PageSidebarBody>
        </PageSidebar>
      }
      isManagedSidebar
      skipToContent={<SkipToContent href={`#${MAIN}`} onClick={jump}>{words("rosterSkip")}</SkipToContent>}
      mainContainerId={MAIN}
    >
      <OfflineBanner />
      {me && (
        <PageSection variant="light" padding={{ default: "noPadding" }} className="roster-banner">
          <ProblemBanner />
        </PageSection>
      )}
      <Suspense>
        <Outlet />
      </Suspense>
    </Page>
  );
}

/** Without the address: what is behind its # is the page. */
function jump(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById(MAIN)?.focus();
}
