import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeAllVisible, makeVisible } from "../../src/cli/make-visible.ts";

describe("makeVisible", () => {
  it.each([
    ["a\tb\nc\r\nd", "a\tb\nc\r\nd"],
    ["пункт 67 · 第121段 الفقرة\u00a086 \u2068x\u2069", "пункт 67 · 第121段 الفقرة\u00a086 \u2068x\u2069"],
    ["\u001b]0;title\u0007", "␛]0;title␇"],
    ["over\rwritten", "over␍written"],
    ["\u001b[31mred\u001b[0m", "␛[31mred␛[0m"],
    ["\u0000\u0008\u007f\u009b2J", "␀␈␡\ufffd2J"],
  ])("%j → %j", (text, shown) => {
    expect(makeVisible(text)).toBe(shown);
  });

  it("leaves colours, and nothing else, where they may stay", () => {
    expect(makeVisible("\u001b[1;31mred\u001b[0m\u001b[2J\u001b]0;x\u0007", true)).toBe(
      "\u001b[1;31mred\u001b[0m␛[2J␛]0;x␇",
    );
  });

  it("leaves nothing that steers, of any text, and the same the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const shown = makeVisible(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
        expect(shown).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/u);
        expect(makeVisible(shown)).toBe(shown);
      }),
    );
  });
});

describe("makeAllVisible", () => {
  it("shows the text of an object as deep as it goes, and leaves the rest", () => {
    const given = { a: "\u001b", list: [{ b: "\u0007", n: 1, none: null }, true], absent: undefined };
    expect(makeAllVisible(given)).toEqual({ a: "␛", list: [{ b: "␇", n: 1, none: null }, true], absent: undefined });
  });
});
