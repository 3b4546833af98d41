import { describe, expect, it } from "vitest";
import { isOneWord, splitAlternatives } from "../../../src/answer/check/alternatives.ts";

describe("splitAlternatives", () => {
  it("leaves brackets whole", () => {
    expect(splitAlternatives("all|(?:every|each) year|som[ea]")).toEqual(["all", "(?:every|each) year", "som[ea]"]);
  });
});

describe("isOneWord", () => {
  it.each(["all", String.raw`вырос\p{L}*`, "tod[oa]s?", "все(?:х|м)?", String.raw`un\p{L}{4,}`])("%s", (one) => {
    expect(isOneWord(one)).toBe(true);
  });

  it.each(["at least", "из-за", "most(?! recent)", "(?<!is )asked", "$^", "by(?= 2027)", "jusqu'a", "$"])(
    "not %s",
    (one) => {
      expect(isOneWord(one)).toBe(false);
    },
  );
});
