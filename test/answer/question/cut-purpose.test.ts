import { describe, expect, it } from "vitest";
import { cutPurpose } from "../../../src/answer/question/cut-purpose.ts";

describe("cutPurpose", () => {
  it.each([
    ["For a note to the donors: what share has a phone?", "what share has a phone?"],
    ["for my briefing on Monday, who opened the meeting?", "who opened the meeting?"],
    ["Для справки руководству: сколько было выступлений?", "сколько было выступлений?"],
    ["Pour une note interne : qui préside ?", "qui préside ?"],
    ["Para una nota a los donantes: ¿qué proporción tiene teléfono?", "¿qué proporción tiene teléfono?"],
    ["لإعداد مذكرة للمدير: من افتتح الاجتماع؟", "من افتتح الاجتماع؟"],
    ["我在写简报，谁主持开幕？", "谁主持开幕？"],
    ["Necesito un dato para el discurso del embajador: ¿qué proporción vive con 4G?", "¿qué proporción vive con 4G?"],
    ["Составляю календарь: что ожидается в 2026 году?", "что ожидается в 2026 году?"],
    ["Pour mon compte rendu à la capitale : combien de prises de parole ?", "combien de prises de parole ?"],
    ["排时间表用:2026年有哪些节点要盯?", "2026年有哪些节点要盯?"],
    ["Para el calendario del equipo: ¿quiénes informan en 2027?", "¿quiénes informan en 2027?"],
  ])("takes out what the answer is for: %s", (text, expected) => {
    expect(cutPurpose(text)).toBe(expected);
  });

  it.each([
    "For ITU: what are the duties?",
    "For which report is there a deadline?",
    "Para 67: what does it ask?",
    "для кого готовится записка, и когда?",
    "what goes into the note for the Council, and when?",
    "报告是给谁写的，什么时候交？",
    "What did ITU report for the WSIS calendar: anything?",
    "AI的应用：报告说了什么？",
    "For a note to the donors: the share of phones",
  ])("leaves alone what asks: %s", (text) => {
    expect(cutPurpose(text)).toBe(text);
  });
});
