import { describe, expect, it } from "vitest";
import { ago } from "./ago";

const NOW = Date.UTC(2026, 5, 15, 12);
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

describe("how long ago", () => {
  it.each([
    [0, "now"],
    [-59_000, "now"],
    [-MINUTE, "1 minute ago"],
    [-119 * MINUTE, "1 hour ago"],
    [-DAY, "yesterday"],
    [-6 * DAY, "6 days ago"],
    [-8 * DAY, "last week"],
    [-400 * DAY, "last year"],
    [7 * DAY, "next week"],
    [3 * DAY + MINUTE, "in 3 days"],
  ])("%i ms is %s", (distance, words) => {
    expect(ago(NOW + distance, NOW, "en")).toBe(words);
  });

  it("speaks other languages", () => {
    expect(ago(NOW - 5 * MINUTE, NOW, "de")).toBe("vor 5 Minuten");
  });
});
