import { ROLES, SORTS, STATUSES, type Role, type Sort, type Status } from "../api/types";

export const PAGE_SIZES = [20, 50, 100] as const;

/** What a list shows. It stands in the address bar, so that it survives a reload and can be sent to somebody. */
export type ListState = {
  search: string;
  role: Role | undefined;
  status: Status | undefined;
  sort: Sort;
  /** From 1 on. */
  page: number;
  max: number;
};

const START: ListState = { search: "", role: undefined, status: undefined, sort: "name", page: 1, max: 20 };

/** Reads the address bar; what makes no sense there counts for nothing. */
export function readState(query: URLSearchParams): ListState {
  const page = Number(query.get("page"));
  return {
    search: query.get("search") ?? START.search,
    role: ROLES.find((role) => role === query.get("role")),
    status: STATUSES.find((status) => status === query.get("status")),
    sort: SORTS.flatMap((sort): Sort[] => [sort, `-${sort}`]).find((sort) => sort === query.get("sort")) ?? START.sort,
    page: Number.isInteger(page) && page > 0 ? page : START.page,
    max: PAGE_SIZES.find((size) => size === Number(query.get("max"))) ?? START.max,
  };
}

/** Writes it for the address bar, without what goes without saying. */
export function writeState(state: ListState): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of ["search", "role", "status", "sort", "page", "max"] as const) {
    const value = state[key];
    if (value !== undefined && value !== START[key]) {
      query.set(key, String(value));
    }
  }
  return query;
}

/** Another search, filter or order begins at the first page. */
export function changed(state: ListState, change: Partial<ListState>): ListState {
  return { ...state, page: 1, ...change };
}

export function isFiltered(state: ListState): boolean {
  return state.search !== "" || state.role !== undefined || state.status !== undefined;
}

/** The place of a page in the list, as the API counts. */
export function pageOf(state: ListState): { first: number; max: number } {
  return { first: (state.page - 1) * state.max, max: state.max };
}
