import { describe, expect, it } from "vitest";
import { changed, isFiltered, pageOf, readState, writeState } from "./listState";

const read = (query: string) => readState(new URLSearchParams(query));

describe("the state of a list", () => {
  it("survives the address bar", () => {
    const state = read("search=50%25_&role=viewer&status=invited&sort=-lastSignIn&page=3&max=50");

    expect(state).toEqual({
      search: "50%_",
      role: "viewer",
      status: "invited",
      sort: "-lastSignIn",
      page: 3,
      max: 50,
    });
    expect(readState(writeState(state))).toEqual(state);
  });

  it("leaves out of the address bar what goes without saying", () => {
    expect(writeState(read("")).toString()).toBe("");
  });

  it("takes no nonsense", () => {
    expect(read("role=boss&status=gone&sort=id&page=-2&max=7")).toEqual(read(""));
    expect(read("page=1.5").page).toBe(1);
  });

  it("begins at the first page where something else is asked for", () => {
    expect(changed(read("page=4"), { search: "ann" }).page).toBe(1);
    expect(changed(read("page=4"), { page: 5 }).page).toBe(5);
  });

  it("knows whether anything is left out", () => {
    expect(isFiltered(read("sort=-name"))).toBe(false);
    expect(isFiltered(read("status=active"))).toBe(true);
  });

  it("counts as the API does", () => {
    expect(pageOf(read("page=3&max=50"))).toEqual({ first: 100, max: 50 });
  });
});
