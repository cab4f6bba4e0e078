import { describe, expect, it } from "vitest";
import { Failure } from "./failure";

describe("a failure", () => {
  it("has the code and the field of a refusal", () => {
    const failure = Failure.of(new Response(null, { status: 409 }), {
      error: "email_taken",
      errorMessage: "Somebody has this address.",
      field: "email",
    });

    expect(failure).toMatchObject({ status: 409, code: "email_taken", field: "email", offline: false });
  });

  it("has no code where the server broke, but a reference", () => {
    const failure = Failure.of(new Response(null, { status: 500 }), { error: "unknown_error" });

    expect(failure.code).toBeUndefined();
    expect(failure.reference).toMatch(/^\d{4}-.*Z · 500$/);
  });

  it("knows how long to wait", () => {
    const response = new Response(null, { status: 429, headers: { "Retry-After": "90" } });

    expect(Failure.of(response, { error: "too_many_links", errorMessage: "…" }).retryAfter).toBe(90);
  });
});
