import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { foldText, lineWidth, wordWidth } from "../../src/cli/fold-text.ts";

describe("foldText", () => {
  it.each([
    ["report to the Council", 10, ["report to", "the", "Council"]],
    ["report to the Council", 80, ["report to the Council"]],
    ["two\nlines", 80, ["two", "lines"]],
    ["Telecommunication Union", 8, ["Telecomm", "unicatio", "n Union"]],
    ["附件第113段，报告", 7, ["附件第", "113段，", "报告"]],
    ["结果 [请求]和《全球》", 5, ["结果", "[请", "求]和", "《全", "球》"]],
    ["the report(s) [asks]", 9, ["the", "report(s)", "[asks]"]],
    ["п.\u00a0113 приложения", 9, ["п.\u00a0113", "приложени", "я"]],
    ["", 10, [""]],
  ])("%j in %i columns", (text, width, lines) => {
    expect(foldText(text, width)).toEqual(lines);
  });

  it("keeps within the width and loses nothing but spaces, and cuts no word that has room", () => {
    const text = fc.array(
      fc.constantFrom("a", "bc", "第", "，", "《", "(s)", "при", " ", "  ", "\n", "длинноеслово", "é"),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (pieces, width) => {
        const given = pieces.join("");
        const lines = foldText(given, width);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/\s/gu, "")).toBe(given.replace(/\s/gu, ""));
        if (width < wordWidth(given)) return;
        const letters = (text: string) => text.match(/[\p{Script=Latin}\p{Script=Cyrillic}]+/gu) ?? [];
        expect(lines.flatMap(letters)).toEqual(letters(given));
      }),
    );
  });
});

describe("widths", () => {
  it.each([
    ["report to\nthe Council", 11, 7],
    ["科学和技术", 10, 2],
    ["رقمياً", 5, 5],
    ["", 0, 0],
  ])("%j: lines of %i columns, words of %i", (text, line, word) => {
    expect([lineWidth(text), wordWidth(text)]).toEqual([line, word]);
  });
});
