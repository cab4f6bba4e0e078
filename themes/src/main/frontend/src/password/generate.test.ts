import { describe, expect, it } from "vitest";
import { generate } from "./generate";

describe("a generated password", () => {
  it("has 20 characters and some of every kind", () => {
    const password = generate([{ rule: "length", value: 8 }]);

    expect(password).toHaveLength(20);
    for (const kind of [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/]) {
      expect(password).toMatch(kind);
    }
  });

  it("keeps to the policy", () => {
    const password = generate([
      { rule: "length", value: 30 },
      { rule: "digits", value: 12 },
      { rule: "specialChars", value: 3 },
    ]);

    expect(password).toHaveLength(30);
    expect(password.match(/\d/g)?.length).toBeGreaterThanOrEqual(12);
    expect(password.match(/[^a-zA-Z\d]/g)).toHaveLength(3);
  });

  it("is not longer than is allowed", () => {
    expect(generate([{ rule: "maxLength", value: 12 }])).toHaveLength(12);
  });

  it("is another each time, and has nothing that is easily taken for something else", () => {
    const many = Array.from({ length: 200 }, () => generate([]));

    expect(new Set(many).size).toBe(200);
    expect(many.join("")).not.toMatch(/[lIO01]/);
  });
});
