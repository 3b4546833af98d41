import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSectionQuestions } from "../../src/corpus/parse-section-questions.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { parseCases } from "../../src/evaluation/parse-cases.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";

const SECTIONS = [
  { id: "I", heading: "Background" },
  { id: "II", heading: "Statements" },
];

describe("questions about sections", () => {
  it("are read by section and language", () => {
    expect(parseSectionQuestions('I:\n  en: ["what was it"]\n  fr: ["le contexte"]\n', SECTIONS, "s.yaml")).toEqual([
      { section: "I", language: "en", text: "what was it" },
      { section: "I", language: "fr", text: "le contexte" },
    ]);
  });

  it("belong to a section of the document", () => {
    expect(() => parseSectionQuestions('IX:\n  en: ["what was it"]\n', SECTIONS, "s.yaml")).toThrow(
      /s\.yaml.*expected a section/su,
    );
  });

  it("of the bundled document are in every language, and none is a question of the evaluation", () => {
    const text = readFileSync(join(ROOT_FOLDER, "corpus/wsis20-report/sections.yaml"), "utf8");
    const ids = ["I", "II", "III", "IV", "V", "VI", "VII"];
    const questions = parseSectionQuestions(
      text,
      ids.map((id) => ({ id, heading: "" })),
      "sections.yaml",
    );
    for (const section of ids)
      for (const language of LANGUAGES)
        expect(questions.filter((q) => q.section === section && q.language === language).length).toBeGreaterThan(8);
    const evaluated = ["dev", "held-out"].flatMap(
      (name) => parseCases(readFileSync(join(ROOT_FOLDER, `test/evaluation/${name}.jsonl`), "utf8")).cases,
    );
    const asked = new Set(evaluated.map(({ question }) => question.toLowerCase()));
    expect(questions.filter(({ text: question }) => asked.has(question.toLowerCase()))).toEqual([]);
  });
});
