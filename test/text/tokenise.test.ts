import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grams } from "../../src/text/grams.ts";
import { bigrams, isHan, tokenise } from "../../src/text/tokenise.ts";

describe("tokenise", () => {
  it.each<[string, string[]]>([
    ["Форум ВВУИО, 2025 год", ["форум", "ввуио", "2025", "год"]],
    ["штаб-квартира", ["штаб", "квартира", "штабквартира"]],
    ["по-прежнему попрежнему", ["по", "прежнему", "попрежнему", "попрежнему"]],
    ["A/RES/80/173", ["a", "res", "80", "173", "ares80173"]],
    ["WSIS+20", ["wsis", "20", "wsis20"]],
    ["РГС-ВВУИО&ЦУР", ["ргс", "ввуио", "цур", "ргсввуиоцур"]],
    ["信息社会", ["信息", "息社", "社会"]],
    ["我", ["我"]],
    ["2027年报告", ["2027", "年报", "报告"]],
    ["القمة العالمية", ["القمه", "العالميه"]],
    ["¿párrafo 67?", ["parrafo", "67"]],
    ["", []],
    ["…—!", []],
  ])("%s", (text, words) => {
    expect(tokenise(text)).toEqual(words);
  });

  it("gives folded words without spaces or signs, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const word of tokenise(text)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}\p{Script=Han}]+$/u);
      }),
    );
  });
});

describe("bigrams", () => {
  it("counts characters, not code units", () => {
    expect(bigrams("𠀀𠀁")).toEqual(["𠀀𠀁"]);
    expect(bigrams("峰会路线")).toEqual(["峰会", "会路", "路线"]);
  });

  it("tells Han words from others", () => {
    expect([isHan("峰会"), isHan("summit"), isHan("саммит")]).toEqual([true, false, false]);
  });
});

describe("grams", () => {
  it.each<[string, string[]]>([
    ["ИКТ", ["_икт", "икт_"]],
    ["ИИ", ["_ии_"]],
    ["и", ["_и_"]],
    ["цифра", ["_циф", "цифр", "ифра", "фра_"]],
    ["峰会路线", ["峰会", "会路", "路线"]],
    ["4G网络", ["_4g_", "网络"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(grams(text)).toEqual(expected);
  });
});
