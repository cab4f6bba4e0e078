import type { PasswordRule } from "../api/types";

const LOWER = "abcdefghijkmnopqrstuvwxyz";
const UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
const DIGITS = "23456789";
const SPECIAL = "!#$%&*+-=?@";

const LENGTH = 20;

/**
 * A password that nobody guesses and that can be read out: 20 characters (more where the policy wants more), none of
 * them easily taken for another, some of every kind.
 *
 * @param random makes numbers below its argument, evenly
 */
export function generate(rules: readonly PasswordRule[], random: (below: number) => number = secureRandom): string {
  const wanted = (rule: string) => rules.find((each) => each.rule === rule)?.value ?? 0;
  const pick = (from: string) => from.charAt(random(from.length));
  const kinds: [string, number][] = [
    [LOWER, Math.max(1, wanted("lowerCase"))],
    [UPPER, Math.max(1, wanted("upperCase"))],
    [DIGITS, Math.max(1, wanted("digits"))],
    [SPECIAL, Math.max(1, wanted("specialChars"))],
  ];
  const characters = kinds.flatMap(([from, count]) => Array.from({ length: count }, () => pick(from)));
  const longest = wanted("maxLength") || Infinity;
  const length = Math.min(Math.max(LENGTH, wanted("length"), characters.length), longest);
  while (characters.length < length) {
    characters.push(pick(LOWER + UPPER + DIGITS));
  }
  return shuffled(characters, random).join("");
}

function shuffled(characters: string[], random: (below: number) => number): string[] {
  const all = [...characters];
  for (let last = all.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [all[last], all[other]] = [all[other] ?? "", all[last] ?? ""];
  }
  return all;
}

/** Even, as numbers past the last whole multiple are thrown away. */
function secureRandom(below: number): number {
  const limit = 2 ** 32 - (2 ** 32 % below);
  const cell = new Uint32Array(1);
  do {
    crypto.getRandomValues(cell);
  } while ((cell[0] ?? 0) >= limit);
  return (cell[0] ?? 0) % below;
}
