import { expect, it } from "vitest";
import { aliasOf } from "./alias";

it.each([
  ["Acme", "acme"],
  ["Müller & Söhne", "muller-sohne"],
  ["  Hooli, Inc. ", "hooli-inc"],
  ["東京", ""],
])("the alias of %s is %s", (name, alias) => {
  expect(aliasOf(name)).toBe(alias);
});
