import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const HERE = import.meta.dirname;
const THEME = path.resolve(HERE, "../../../resources/theme/roster/account");

const sources = readdirSync(HERE)
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(path.join(HERE, name), "utf8"))
  .concat(readFileSync(path.join(THEME, "resources/content.json"), "utf8"))
  .join("\n");
const bundle = readFileSync(path.join(THEME, "messages/messages_en.properties"), "utf8");
const keys = [...bundle.matchAll(/^(roster[^=\s]*)=/gm)].map(([, key]) => key ?? "");
const asked = [...sources.matchAll(/"(roster[A-Z][A-Za-z]*)"/g)].map(([, key]) => key ?? "");

it("has a text for every key that is asked for, and no other", () => {
  expect(new Set(keys)).toEqual(new Set(asked));
});
