import { describe, expect, it, vi } from "vitest";

vi.mock("../start/environment", () => ({ environment: {} }));

const { fill, instanceOf } = await import("./words");

describe("words", () => {
  const say = instanceOf("en", {
    rosterInvited: "{0} isn’t in yet; it''s up to {1}.",
  });

  it("fills in values, and leaves what is in them alone", () => {
    expect(fill(say.t("rosterInvited"), ["{1} $t(x) <b>", "Ann"])).toBe(
      "{1} $t(x) <b> isn’t in yet; it's up to Ann.",
    );
  });
});
