import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

const library = readBundled();

function split(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    ["One. Two.", ["One.", "Two."]],
    ["Одно! Другое? Третье…", ["Одно!", "Другое?", "Третье…"]],
    ["¿Uno? ¡Dos!", ["¿Uno?", "¡Dos!"]],
    ["ما هذا؟ هذا نص.", ["ما هذا؟", "هذا نص."]],
    ["第一句。第二句！第三句？", ["第一句。", "第二句！", "第三句？"]],
    ['He said "yes." Then he left.', ['He said "yes."', "Then he left."]],
    ["他说“不行。”然后走了。", ["他说“不行。”", "然后走了。"]],
    ["  One.  Two.\n", ["One.", "Two."]],
    ["No full stop", ["No full stop"]],
    ["Growth of 3.5 per cent. Next.", ["Growth of 3.5 per cent.", "Next."]],
    ["See https://journal.un.org/en/2025-12-16. Next.", ["See https://journal.un.org/en/2025-12-16.", "Next."]],
    ["It is ongoing... and goes on.", ["It is ongoing... and goes on."]],
  ])("%j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    "В соответствии с Резолюцией 140 (Пересм. Бухарест, 2022 г.) Полномочной конференции.",
    "Резолюция 1334 (Изм. 2023 г.) Совета.",
    "Е.П. г-жи Анналены Бербок.",
    "За 2005−2014 гг. Союз сделал многое.",
    "В том числе ГА ООН и др. Организации.",
    "См. Приложение.",
    "См. п. 67.",
    "Resolution 140 (Rev. Bucharest, 2022) of the Conference.",
    "Ms. Doreen Bogdan-Martin and Mr. Guy Ryder spoke.",
    "H.E. Mr Solly Malatsi spoke.",
    "See Add. 1 and No. 5.",
    "S. E. M. Solly Malatsi a parlé.",
    "Résolution 1334 (Mod. 2023) du Conseil.",
    "Excmo. Sr. Solly Malatsi habló.",
    "La Sra. Doreen Bogdan-Martin habló.",
    "Véase el párr. 67.",
  ])("takes an abbreviation for no end: %s", (text) => {
    expect(split(text)).toEqual([text]);
  });

  it("makes a unit of a footnote's body, whatever it holds", () => {
    const text = "Было сделано 120 заявлений[footnoteRef:2]. Далее. [2: \tЗаявления. Второе: https://a.org/b.] ";
    expect(split(text)).toEqual([
      "Было сделано 120 заявлений[footnoteRef:2].",
      "Далее.",
      "[2: \tЗаявления. Второе: https://a.org/b.]",
    ]);
  });

  it("makes a unit of each dash item", () => {
    const text = "Следующие мероприятия:\n–\tПервое – 15 декабря. Организаторы: МСЭ.\n–\tВторое. Организаторы: ПРООН.";
    expect(split(text)).toEqual([
      "Следующие мероприятия:",
      "–\tПервое – 15 декабря. Организаторы: МСЭ.",
      "–\tВторое. Организаторы: ПРООН.",
    ]);
  });

  it("cuts a very long enumeration at its semicolons, a short one not", () => {
    expect(split("первое; второе; третье")).toHaveLength(1);
    const long = Array.from({ length: 20 }, (_, i) => `${"слово ".repeat(10)}${i}`).join("; ");
    expect(split(long)).toHaveLength(20);
  });

  it("cuts the report's list of references into its nineteen members", () => {
    const list = library.document.paragraphs.find(({ id }) => id === "report/front/5")?.text ?? "";
    expect(split(list)).toHaveLength(19);
  });

  const pieces = fc.constantFrom(
    "Слово",
    "word",
    "字",
    "كلمة",
    ".",
    "!",
    "؟",
    "。",
    " ",
    "\n",
    "–\t",
    "[1: ",
    "]",
    "(",
    ")",
    '"',
    ";",
    "г",
    "Mr",
    "2025",
    "\u00A0",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
  );

  it("gives spans in order, apart, trimmed and not empty", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("leaves no visible character outside", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const inside = splitSentences(text).map(({ start, end }) => text.slice(start, end));
        expect(inside.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });

  it("gives the same sentences when they are split once more", () => {
    for (const { text } of library.document.paragraphs) {
      for (const sentence of split(text).filter((one) => one.length <= 900))
        expect(split(sentence)).toEqual([sentence]);
    }
  });
});
