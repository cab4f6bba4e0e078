import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const SOURCE = path.resolve(import.meta.dirname, "..");
const BUNDLE = path.resolve(SOURCE, "../../resources/theme/roster/admin/messages/messages_en.properties");

const sources = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".test.ts") && !/^(generated|account)\b/.test(name))
  .map((name) => readFileSync(path.join(SOURCE, name), "utf8"))
  .join("\n");
const keys = [...readFileSync(BUNDLE, "utf8").matchAll(/^(roster[^=\s]*)=/gm)].map(([, key]) => key ?? "");
const asked = [...sources.matchAll(/["'`](roster[A-Z][A-Za-z]*(?:_\w+)?)["'`]/g)].map(([, key]) => key ?? "");
/** Beginnings of keys whose end is a value: `rosterRole_${role}`. */
const begun = [...sources.matchAll(/`(roster[A-Z][A-Za-z]*_)\$\{/g)].map(([, key]) => key ?? "");

it("has a text for every key that is asked for", () => {
  expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  expect(begun.filter((start) => !keys.some((key) => key.startsWith(start)))).toEqual([]);
});

it("has no text that nobody asks for", () => {
  expect(keys.filter((key) => !asked.includes(key) && !begun.some((start) => key.startsWith(start)))).toEqual([]);
});
