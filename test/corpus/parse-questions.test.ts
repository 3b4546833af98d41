import { describe, expect, it } from "vitest";
import { parseQuestions } from "../../src/corpus/parse-questions.ts";
import { CorpusError } from "../../src/domain/error.ts";
import { paragraphId } from "../../src/domain/paragraph-id.ts";

const COUNTS = new Map([
  [paragraphId("report/I/1"), 2],
  [paragraphId("annex/9"), 1],
]);
const FIRST = `report/I/1:
  2:
    en: ["who opened it"]
  all:
    ru: ["о чем абзац"]
`;
const SECOND = `annex/9:
  1:
    en: ["what is requested"]
  not_said:
    fr: ["combien cela coûte"]
`;
const WHOLE = `document:
  not_said:
    en: ["who paid"]
  off_topic:
    en: ["what is the weather"]
`;

function parse(...texts: string[]) {
  return parseQuestions(
    texts.map((text, i) => ({ name: `${i + 1}.yaml`, text })),
    COUNTS,
  );
}

function set(answer: string): string {
  return `several:\n  - answer: [${answer}]\n    en: [x]\n`;
}

function errorOf(...texts: string[]): CorpusError {
  try {
    parse(...texts);
  } catch (error) {
    if (error instanceof CorpusError) return error;
  }
  throw new Error("expected a CorpusError");
}

describe("parseQuestions", () => {
  it("reads what each question is about", () => {
    expect(parse(FIRST + SECOND + WHOLE)).toEqual([
      { kind: "answered", paragraph: "report/I/1", sentence: 1, language: "en", text: "who opened it" },
      { kind: "answered", paragraph: "report/I/1", sentence: null, language: "ru", text: "о чем абзац" },
      { kind: "answered", paragraph: "annex/9", sentence: 0, language: "en", text: "what is requested" },
      { kind: "not_said", paragraph: "annex/9", sentence: null, language: "fr", text: "combien cela coûte" },
      { kind: "not_said", paragraph: null, sentence: null, language: "en", text: "who paid" },
      { kind: "off_topic", paragraph: null, sentence: null, language: "en", text: "what is the weather" },
    ]);
  });

  it("reads what several sentences answer together, these in the order of the document", () => {
    const several = `several:
  - answer: [annex/9.1, report/I/1.2, report/I/1.1]
    en: ["who opened it and what is requested"]
    fr: ["qui et quoi"]
`;
    const places = [
      { paragraph: "report/I/1", number: 1 },
      { paragraph: "report/I/1", number: 2 },
      { paragraph: "annex/9", number: 1 },
    ];
    const label = { kind: "answered", paragraph: "report/I/1", sentence: null, several: places };
    expect(parse(SECOND, FIRST + several).slice(2, 4)).toEqual([
      { ...label, language: "en", text: "who opened it and what is requested" },
      { ...label, language: "fr", text: "qui et quoi" },
    ]);
  });

  it("gives the order of the document, however the files divide it", () => {
    const whole = parse(FIRST + SECOND + WHOLE);
    expect(parse(WHOLE, SECOND, FIRST)).toEqual(whole);
    expect(parse(SECOND + WHOLE, FIRST)).toEqual(whole);
  });

  it.each([
    [
      "another paragraph",
      `${SECOND}annex/10:\n  1:\n    en: [x]\n`,
      7,
      /annex\/10: expected a paragraph of the document/u,
    ],
    ["no paragraph", `${SECOND}anex/9:\n  1:\n    en: [x]\n`, 7, /anex\/9: expected a paragraph/u],
    ["a sentence too many", 'annex/9:\n  "2":\n    en: [x]\n', 3, /annex\/9 › 2: expected a sentence from 1 to 1/u],
    ["a sentence of the document as a whole", "document:\n  all:\n    en: [x]\n", 3, /document › all: expected/u],
    ["another language", "annex/9:\n  1:\n    de: [x]\n", 2, /Invalid enum value/u],
    ["a set of one", "several:\n  - answer: [annex/9.1]\n    en: [x]\n", 2, /several › 0 › answer: .*at least 2/u],
    [
      "a set of another paragraph",
      set("annex/9.1, annex/10.1"),
      2,
      /expected sentences of the document, found "annex\/10.1"/u,
    ],
    ["a set of a sentence too many", set("annex/9.1, annex/9.2"), 2, /found "annex\/9.2"/u],
    ["a set of a sentence twice", set("annex/9.1, annex/9.1"), 2, /found "annex\/9.1" twice, expected it once/u],
    [
      "a set in another language",
      `${set("annex/9.1, report/I/1.1")}    de: [x]\n`,
      2,
      /several › 0: Unrecognized key/u,
    ],
    ["bad YAML", `${FIRST}  not_said: [\n`, 7, /./u],
  ])("names file and line of %s", (_, text, line, message) => {
    const error = errorOf(WHOLE, text);
    expect({ file: error.file, line: error.line }).toEqual({ file: "2.yaml", line });
    expect(error.message).toMatch(message);
  });

  it("refuses questions about the same sentence in two files, and names both", () => {
    expect(errorOf(SECOND, SECOND).message).toBe("2.yaml: annex/9 › 1: expected in one file, found in 1.yaml too");
  });

  it("refuses questions about the same set of sentences in two files, in whatever order", () => {
    expect(errorOf(set("annex/9.1, report/I/1.1"), set("report/I/1.1, annex/9.1")).message).toBe(
      "2.yaml: several › report/I/1.1 annex/9.1: expected in one file, found in 1.yaml too",
    );
  });
});
