import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerTypesOf } from "../../src/answer/question/answer-type.ts";
import { fold } from "../../src/text/fold.ts";
import { simplifyHan } from "../../src/text/simplify-han.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

describe("Traditional characters made Simplified", () => {
  it.each([
    ["人權", "人权"],
    ["秘書處由誰擔任", "秘书处由谁担任"],
    ["祕書處由誰擔任", "秘书处由谁担任"],
    ["農村地區有多少人", "农村地区有多少人"],
    ["互聯網治理論壇在哪裡舉行", "互联网治理论坛在哪里举行"],
    ["互聯網治理論壇在哪裏舉行", "互联网治理论坛在哪里举行"],
    ["什麼時候", "什么时候"],
    ["聯合國大會於2035年舉行", "联合国大会于2035年举行"],
    ["數字鴻溝與發展中國家", "数字鸿沟与发展中国家"],
    ["眾多說明為臺灣", "众多说明为台湾"],
    ["衆多説明爲台灣", "众多说明为台湾"],
    ["髮展、後續、隻有、雲", "发展、后续、只有、云"],
    ["ITU的全稱, WSIS+20", "ITU的全称, WSIS+20"],
  ])("%s → %s", (traditional, simplified) => {
    expect(simplifyHan(traditional)).toBe(simplified);
    expect(fold(traditional)).toBe(fold(simplified));
  });

  it("leaves Simplified text as it is: every character of the Chinese version, its questions and its names", () => {
    const library = readBundled();
    const texts = [...(library.versions.get("zh")?.texts.values() ?? [])].map(({ text }) => text);
    const questions = library.questions.filter(({ language }) => language === "zh").map(({ text }) => text);
    const names = library.concepts.flatMap(({ names: { zh } }) => [zh.name, ...zh.acronyms, ...zh.also]);
    expect(Math.min(texts.length, questions.length, names.length)).toBeGreaterThan(50);
    for (const text of [...texts, ...questions, ...names]) expect(simplifyHan(text)).toBe(text);
  });

  it("leaves every other script as it is, and is settled after one pass", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => simplifyHan(simplifyHan(text)) === simplifyHan(text)),
    );
    const han = fc.string({ unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)) });
    fc.assert(fc.property(han, (text) => simplifyHan(simplifyHan(text)) === simplifyHan(text)));
    expect(simplifyHan("права человека, human rights, حقوق الإنسان, カタカナ")).toBe(
      "права человека, human rights, حقوق الإنسان, カタカナ",
    );
  });

  it.each([
    ["截止日期是什麼時候", "date"],
    ["農村地區有多少人", "number"],
    ["秘書處由誰擔任", "actor"],
    ["報告的鏈接", "link"],
  ] as const)("%s asks for a %s", (question, type) => {
    expect(answerTypesOf(question)).toContain(type);
  });
});
