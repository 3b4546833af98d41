import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Problem, parseDocument } from "../../src/corpus/parse-document.ts";
import type { Edition } from "../../src/domain/document.ts";
import type { DocumentStructure } from "../../src/domain/document-structure.ts";
import { BUNDLED_STRUCTURE, CORPUS } from "../fixtures/bundled-library.ts";

const EDITION: Edition = { document: "made-up", title: "Made up", symbol: null, date: null, sha256: "" };
const FRONT_HEADINGS = BUNDLED_STRUCTURE.sections?.front?.headings ?? [];
const TEXT = readFileSync(join(CORPUS, "wsis20-report", "ru.txt"), "utf8");
const SECTIONS = { I: 2, II: 6, III: 4, IV: 5, V: 3, VI: 4, VII: 1 };
const ANNEX = [9, 18, 20, 21, 22, 53, 67, 86, 100, 107, 108, 109, 110, 113, 114, 115, 117, 121, 122, 127];

describe("the bundled document", () => {
  const { document, problems } = parseDocument(TEXT, EDITION, BUNDLED_STRUCTURE);
  const find = (id: string) => document.paragraphs.find((paragraph) => paragraph.id === id);

  it("is the file the project was given, byte for byte", () => {
    expect(createHash("sha256").update(TEXT).digest("hex")).toMatch(/^76280ea119341e9e/u);
  });

  it("has exactly the 51 paragraphs, in this order, and no problem", () => {
    const report = Object.entries(SECTIONS).flatMap(([section, n]) =>
      Array.from({ length: n }, (_, k) => `report/${section}/${k + 1}`),
    );
    const front = [1, 2, 3, 4, 5].map((k) => `report/front/${k}`);
    const ids = [...front, ...report, "annex/preamble", ...ANNEX.map((n) => `annex/${n}`)];
    expect(document.paragraphs.map(({ id }) => id)).toEqual(ids);
    expect(ids).toHaveLength(51);
    expect(problems).toEqual([]);
  });

  it("has every paragraph's text at its place in the file", () => {
    const lines = TEXT.split("\n");
    for (const { start, end, text, line } of document.paragraphs) {
      expect(TEXT.slice(start, end)).toBe(text);
      expect(text).toBe(text.trim());
      expect(lines[line - 1]).toContain(text.split("\n")[0]);
    }
  });

  it("leaves out headings, numbers and the rule, and nothing else", () => {
    const gaps = [0, ...document.paragraphs.map(({ end }) => end)].map((from, i) =>
      TEXT.slice(from, document.paragraphs[i]?.start ?? TEXT.length),
    );
    const visible = gaps
      .flatMap((gap) => gap.split("\n"))
      .map((line) => line.trim())
      .filter((line) => line !== "");
    const known = [...FRONT_HEADINGS, ...document.sections.map(({ heading }) => heading)];
    const other = visible.filter(
      (line) => !known.includes(line.replace(/^[IVX]+\t/u, "")) && !/^(?:\d+|_+|Приложение: 1)$/u.test(line),
    );
    expect(other).toEqual([]);
  });

  it("has the sections and headings", () => {
    expect(document.sections.map(({ id }) => id)).toEqual(["front", ...Object.keys(SECTIONS), "annex"]);
    expect(document.sections.find(({ id }) => id === "VII")?.heading).toBe("Дальнейшие шаги");
    expect(document.sections.at(-1)?.heading).toMatch(/^Пункты из итогового документа/u);
  });

  it("has annex/122 as the longest paragraph, with 1,343 characters in the annex", () => {
    const annex = document.paragraphs.filter(({ section }) => section === "annex");
    const longest = annex.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    expect([longest.id, longest.text.length]).toEqual(["annex/122", 1343]);
  });

  it("keeps a paragraph whole over a line break in its footnote, and dash items with what introduces them", () => {
    expect(find("report/II/6")?.text).toMatch(/fsvEYyHnNDt\/\nsJcKcYYu_nyc_en\.pdf\.\]$/u);
    expect(find("report/VI/1")?.text.split("\n")).toHaveLength(3);
    expect(find("report/VI/1")?.text.split("\n")[1]).toMatch(/^–\t/u);
  });

  it("repeats footnotes as notes", () => {
    const notes = document.paragraphs.flatMap(({ id, notes }) => notes.map(({ number }) => `${id} ${number}`));
    expect(notes).toEqual(["report/I/2 1", "report/II/3 2", "report/II/5 3", "report/II/6 4"]);
    expect(find("report/I/2")?.notes[0]?.text).toMatch(/^Список представителей .*6932eb7b26106187a2e18d9705122025\.$/u);
  });
});

describe("problems, each with its line", () => {
  const HEAD = "Назначение\nОдно.\nI\tПервый\nДва.\nПриложение: 1\nЗаголовок\nучитывая,\n";

  it.each<[string, string, Problem[]]>([
    ["none", `${HEAD}9\tА.\n18\tБ.\n`, []],
    ["a number twice", `${HEAD}9\tА.\n9\tБ.\n`, [{ line: 9, message: "paragraph annex/9 stands here a second time" }]],
    ["numbers out of order", `${HEAD}18\tА.\n9\tБ.\n`, [{ line: 9, message: "paragraph 9 comes after 18" }]],
    [
      "a section without text",
      `Назначение\nОдно.\nI\tПервый\n\nII\tВторой\nДва.\n`,
      [{ line: 3, message: "section I is empty" }],
    ],
    [
      "an annex without text",
      `Назначение\nОдно.\nПриложение: 1\nЗаголовок\n`,
      [{ line: 3, message: "section annex is empty" }],
    ],
    ["no front page", `I\tПервый\nДва.\n`, [{ line: 1, message: "section front is empty" }]],
    ["a footnote without text", `Назначение\nОдно[footnoteRef:7].\n`, [{ line: 2, message: "footnote 7 has no text" }]],
    [
      "a footnote with empty text",
      `Назначение\nОдно[footnoteRef:7]. [7: \t]\n`,
      [{ line: 2, message: "footnote 7 has no text" }],
    ],
    [
      "a line before the first heading",
      `мусор\nНазначение\nОдно.\n`,
      [{ line: 1, message: 'expected one of the front headings, found "мусор"' }],
    ],
    [
      "a line without number in the annex",
      `${HEAD}9\tА.\nмусор\n`,
      [{ line: 9, message: 'expected a number and a tab, found "мусор"' }],
    ],
    [
      "two texts under one front heading",
      `Назначение\nОдно.\nДва.\n`,
      [{ line: 3, message: "paragraph report/front/1 stands here a second time" }],
    ],
  ])("%s", (_, text, expected) => {
    expect(parseDocument(text, EDITION, BUNDLED_STRUCTURE).problems).toEqual(expected);
  });

  it("reports all problems of a file at once", () => {
    expect(
      parseDocument(`мусор\n${HEAD}9\tА[footnoteRef:1].\n9\tБ.\nмусор\n`, EDITION, BUNDLED_STRUCTURE)
        .problems.map(({ line }) => line)
        .sort((a, b) => a - b),
    ).toEqual([1, 9, 10, 11]);
  });
});

describe("documents of another structure", () => {
  const { sections, numbered } = BUNDLED_STRUCTURE as {
    sections: NonNullable<DocumentStructure["sections"]>;
    numbered: NonNullable<DocumentStructure["numbered"]>;
  };
  const idsOf = (text: string, structure: DocumentStructure) =>
    parseDocument(text, EDITION, structure).document.paragraphs.map(({ id }) => id);
  const only = (parts: Pick<DocumentStructure, "sections" | "numbered">): DocumentStructure => ({
    ...BUNDLED_STRUCTURE,
    ...parts,
  });

  it("have chapters in Arabic numerals", () => {
    const structure = only({ sections: { ...sections, id: "chapter", numerals: "arabic", front: null }, numbered });
    const text = "1\tFirst\nOne.\nTwo.\n12\tTwelfth\nThree.\nПриложение: 1\nHeading\nrecalling\n9\tNine.\n";
    expect(idsOf(text, structure)).toEqual([
      ...["chapter/1/1", "chapter/1/2", "chapter/12/1"],
      ...["annex/preamble", "annex/9"],
    ]);
  });

  it("have sections alone, or numbered paragraphs alone", () => {
    const text = "I\tFirst\nOne.\nПриложение: 1\nTwo.\n";
    const sectioned = only({ sections: { ...sections, front: null }, numbered: null });
    expect(idsOf(text, sectioned)).toEqual(["report/I/1", "report/I/2", "report/I/3"]);
    const resolution = only({ sections: null, numbered: { ...numbered, preamble: null } });
    expect(idsOf("Приложение: 1\nHeading\n1\tOne.\n2\tTwo.\n", resolution)).toEqual(["annex/1", "annex/2"]);
  });

  it.each<[string, string, Pick<DocumentStructure, "sections" | "numbered">, Problem[]]>([
    [
      "a line before the first section",
      "stray\nI\tFirst\nOne.\n",
      { sections: { ...sections, front: null }, numbered: null },
      [{ line: 1, message: 'expected a heading, found "stray"' }],
    ],
    [
      "a preamble where there is none",
      "Приложение: 1\nHeading\nrecalling\n1\tOne.\n",
      { sections: null, numbered: { ...numbered, preamble: null } },
      [{ line: 3, message: 'expected a number and a tab, found "recalling"' }],
    ],
    [
      "a number that no paragraph can have",
      "Приложение: 1\nHeading\nrecalling\n0\tZero.\n",
      { sections: null, numbered },
      [{ line: 4, message: 'expected a number from 1 to 9999, found "0 Zero."' }],
    ],
  ])("report %s", (_, text, parts, problems) => {
    expect(parseDocument(text, EDITION, only(parts)).problems).toEqual(problems);
  });
});

describe("made-up documents", () => {
  const sentence = fc.stringMatching(/^[А-Яа-я][а-я ,0-9%–\u00A0]{0,40}[а-я]\.$/u);
  const numbers = fc
    .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 8 })
    .map((all) => all.sort((a, b) => a - b));
  const made = fc.record({
    front: fc.array(sentence, { minLength: 1, maxLength: 5 }),
    sections: fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    annex: numbers.chain((all) => fc.tuple(...all.map((n) => sentence.map((text) => [n, text] as const)))),
    blank: fc.constantFrom("\n", "\n\n", "\n \n\t\n"),
  });

  it("come back with every paragraph, under its id, at its place", () => {
    fc.assert(
      fc.property(made, ({ front, sections, annex, blank }) => {
        const lines = [
          ...front.flatMap((text, i) => [FRONT_HEADINGS[i] as string, text]),
          ...sections.flatMap((texts, i) => [`${["I", "II", "III", "IV"][i]}\tРаздел ${i}`, ...texts]),
          "Приложение: 1",
          "Заголовок",
          "учитывая",
          ...annex.map(([n, text]) => `${n}\t${text}`),
        ];
        const text = lines.join(blank);
        const { document, problems } = parseDocument(text, EDITION, BUNDLED_STRUCTURE);
        expect(problems).toEqual([]);
        expect(document.paragraphs.map((p) => p.text)).toEqual([
          ...front,
          ...sections.flat(),
          "учитывая",
          ...annex.map(([, t]) => t),
        ]);
        expect(document.paragraphs.filter((p) => p.section === "annex").map((p) => p.label)).toEqual([
          "preamble",
          ...annex.map(([n]) => String(n)),
        ]);
        for (const { start, end, text: own } of document.paragraphs) expect(text.slice(start, end)).toBe(own);
      }),
      { numRuns: 60 },
    );
  });

  it("never fail to parse, whatever the text; spans are in order and verbatim", () => {
    const piece = fc.constantFrom(
      "\n",
      "\t",
      "I",
      "\nI\tПервый\nТекст.\n",
      "II\tВторой\n",
      "9",
      "9\tтекст\n",
      "\nПриложение: 1\nЗаголовок\n",
      "\nНазначение\nТекст.\n",
      "[1: ",
      "]",
      "[footnoteRef:1]",
      "–",
      "слово",
      "____",
      " ",
    );
    let found = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const { paragraphs } = parseDocument(text, EDITION, BUNDLED_STRUCTURE).document;
        for (const [i, { start, end, text: own }] of paragraphs.entries()) {
          expect(start).toBeGreaterThanOrEqual(paragraphs[i - 1]?.end ?? 0);
          expect(text.slice(start, end)).toBe(own);
        }
        found += paragraphs.length;
      }),
    );
    expect(found).toBeGreaterThan(9);
  });
});
