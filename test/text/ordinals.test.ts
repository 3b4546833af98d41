import { describe, expect, it } from "vitest";
import { ORDINAL, readOrdinal } from "../../src/text/ordinals.ts";

describe("readOrdinal", () => {
  it.each([
    ["тридцатой", 30],
    ["двадцать девятой", 29],
    ["сорок второй", 42],
    ["восемнадцатая", 18],
    ["третьей", 3],
    ["восьмидесятой", 80],
    ["30-й", 30],
  ])("ru: %s", (words, number) => {
    expect(new RegExp(`^(?:${ORDINAL.ru})$`, "u").test(words)).toBe(true);
    expect(readOrdinal(words)).toBe(number);
  });

  it.each([
    ["thirtieth", 30],
    ["twenty-ninth", 29],
    ["eighty-first", 81],
    ["eighteenth", 18],
    ["eighth", 8],
    ["fortieth", 40],
    ["112th", 112],
  ])("en: %s", (words, number) => {
    expect(new RegExp(`^(?:${ORDINAL.en})$`, "u").test(words)).toBe(true);
    expect(readOrdinal(words)).toBe(number);
  });
});
