import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/cli/text-width.ts";
import { isSuperlinear, pump } from "../fuzz/pump.ts";

describe("the width of a text", () => {
  it.each([
    ["a word", "report", 1],
    ["none", "", 1],
    ["Chinese", "附件第113段，报告", 50],
    ["marks that stand on the letter before", "рекомендация\u0301 ", 60],
    ["signs of several parts", "👩‍🚀 👍🏽 ", 60],
    ["more marks than a portion has room for", "e\u0301\u0301\u0301", 200],
  ])("is the sum of its portions' widths: %s", (_, word, repeats) => {
    const text = word.repeat(repeats);
    expect(textWidth(text)).toBe(stringWidth(text));
  });

  it.each([
    [" ", "резолюци"],
    ["", "المساعده"],
  ])("takes time that grows with the text: %j and %j", (first, second) => {
    expect(isSuperlinear({ read: textWidth }, (repeats) => pump(first, second, repeats))).toBe(false);
  });
});
