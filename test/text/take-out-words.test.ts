import { describe, expect, it } from "vitest";
import { takeOutWords } from "../../src/text/take-out-words.ts";

function cut(text: string, pattern: RegExp): string {
  return takeOutWords(text, (folded) =>
    [...folded.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  );
}

describe("cutting words out of a text", () => {
  it.each([
    ["Все упоминания ЮНЕСКО", /все упоминания/gu, "ЮНЕСКО"],
    ["ALL of ITU's duties", /all of/gu, "ITU's duties"],
    ["列出ITU的所有職責", /列出|所有/gu, "ITU的 職責"],
    ["Le  Forum,   où", /forum/gu, "Le où"],
    ["ёлка и ЁЖ", /елка/gu, "и ЁЖ"],
    ["nothing of it", /absent/gu, "nothing of it"],
    ["all", /all/gu, "all"],
    ["", /x/gu, ""],
  ])("%s", (text, pattern, left) => {
    expect(cut(text, pattern)).toBe(left);
  });
});
