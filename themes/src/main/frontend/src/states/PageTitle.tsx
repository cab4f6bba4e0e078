import { Title } from "@patternfly/react-core";
import { useEffect, type ReactNode } from "react";

/** The heading of a page, which is the tab's title as well. It can take the focus when what had it went away. */
export function PageTitle({ title, of, children }: { title: string; of?: string | undefined; children?: ReactNode }) {
  useEffect(() => {
    document.title = of ? `${title} · ${of}` : title;
  }, [title, of]);
  return (
    <Title headingLevel="h1" id={PAGE_TITLE} tabIndex={-1}>
      {title}
      {children}
    </Title>
  );
}

const PAGE_TITLE = "roster-page-title";

/** Brings the focus to a sensible place where the element that had it is gone. */
export function rescueFocus(): void {
  setTimeout(() => {
    if (document.activeElement === null || document.activeElement === document.body) {
      document.getElementById(PAGE_TITLE)?.focus();
    }
  });
}
