import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askApart } from "../../../src/answer/question/ask-apart.ts";

describe("what is asked in one breath", () => {
  it.each([
    ["When and where will it be?", ["when will it be?", "where will it be?"]],
    ["¿Cuándo y dónde es la próxima revisión?", ["¿cuando es la proxima revision?", "¿donde es la proxima revision?"]],
    ["Когда и где пройдет обзор?", ["когда пройдет обзор?", "где пройдет обзор?"]],
    ["Quand et où aura lieu l'examen ?", ["quand aura lieu l'examen ?", "ou aura lieu l'examen ?"]],
    ["متى وأين ستكون؟", ["متي ستكون؟", "اين ستكون؟"]],
    ["quién, cuándo y dónde informa", ["quien informa", "cuando informa", "donde informa"]],
    ["how many and which countries spoke", ["how many countries spoke", "which countries spoke"]],
    ["下一次审查何时、在哪里举行？", ["下一次审查何时举行?", "下一次审查哪里举行?"]],
    ["它什么时候和谁开会", ["它什么时候开会", "它谁开会"]],
  ])("is asked apart: %s", (text, apart) => {
    expect(askApart(text)).toEqual(apart);
  });

  it.each([
    "When will it be?",
    "who opened the meeting and where was it held?",
    "What did ITU say and what did UNESCO say?",
    "женщины и мужчины: какая доля пользуется интернетом?",
    "谁在什么时候向谁报告",
    "表决情况如何，多少票赞成",
    "在哪个城市、哪个场馆办的",
    "UNGIS: who chairs, who's secretariat?",
    "в какой день и в каком городе это было?",
    "",
  ])("is one thing, or several sentences, and left as it is: %s", (text) => {
    expect(askApart(text)).toEqual([text]);
  });

  it("is never more than the words that ask, and never nothing", () => {
    const word = fc.constantFrom(
      "when",
      "where",
      "и",
      "and",
      "кто",
      ",",
      "the",
      "review",
      "谁",
      "何时",
      "、",
      "is",
      "?",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const apart = askApart(words.join(" "));
        expect(apart.length).toBeGreaterThan(0);
        expect(apart.length).toBeLessThanOrEqual(Math.max(1, words.length));
      }),
    );
  });
});
