import { describe, expect, it } from "vitest";
import { cutAsides } from "../../../src/answer/question/cut-asides.ts";

const plain = (text: string) => cutAsides(text).replace(/\s+/gu, " ").trim();

describe("what is said beside a question", () => {
  it.each([
    ["Who spoke (surnames and posts) in New York?", "Who spoke in New York?"],
    ["Список поручений с номерами пунктов", "Список поручений"],
    ["Which states are named? not groups such as the LDCs, but countries", "Which states are named? countries"],
    ["la liste des obligations avec les numéros de paragraphes", "la liste des obligations"],
    ["قائمة المطلوب مع أرقام الفقرات", "قائمة المطلوب"],
    ["把要求列出来，附上段号", "把要求列出来，"],
  ])("is left out: %s", (text, left) => {
    expect(plain(text)).toBe(left);
  });

  it.each(["Resolution 140 (Rev. Bucharest, 2022)", "What is in paragraph 67?", "Who speaks, and not only for ITU?"])(
    "is not what names a document, or asks: %s",
    (text) => {
      expect(cutAsides(text)).toBe(text);
    },
  );
});
