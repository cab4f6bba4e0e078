import { Pagination } from "@patternfly/react-core";
import { useWords } from "../words/useWords";
import { PAGE_SIZES, type ListState } from "./listState";

type PagingProps = { count: number; state: ListState; onChange: (change: Partial<ListState>) => void };

/** From page to page. Not there where everything is on one. */
export function Paging({ count, state, onChange }: PagingProps) {
  const { words } = useWords();
  if (count <= PAGE_SIZES[0] && state.page === 1) {
    return null;
  }
  return (
    <Pagination
      itemCount={count}
      page={state.page}
      perPage={state.max}
      perPageOptions={PAGE_SIZES.map((size) => ({ title: String(size), value: size }))}
      onSetPage={(_event, page) => onChange({ page })}
      onPerPageSelect={(_event, max) => onChange({ max })}
      variant="bottom"
      titles={{
        perPageSuffix: words("rosterPerPage"),
        ofWord: words("rosterOf"),
        items: "",
        paginationAriaLabel: words("rosterPages"),
        optionsToggleAriaLabel: words("rosterPerPage"),
        currPageAriaLabel: words("rosterCurrentPage"),
        toFirstPageAriaLabel: words("rosterFirstPage"),
        toPreviousPageAriaLabel: words("rosterPreviousPage"),
        toNextPageAriaLabel: words("rosterNextPage"),
        toLastPageAriaLabel: words("rosterLastPage"),
      }}
    />
  );
}
