import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseListQuestions } from "../../src/corpus/parse-list-questions.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { LIST_KINDS } from "../../src/domain/name.ts";
import { parseCases } from "../../src/evaluation/parse-cases.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";

const TEXT = `lists:
  city:
    en: ["which cities are named"]
    fr: ["toutes les villes"]
others:
  city:
    en: ["which city is next"]
`;

describe("questions for lists", () => {
  it("are read by kind and language, with those that ask for something else", () => {
    expect(parseListQuestions(TEXT, "l.yaml")).toEqual([
      { kind: "city", language: "en", text: "which cities are named", isList: true },
      { kind: "city", language: "fr", text: "toutes les villes", isList: true },
      { kind: "city", language: "en", text: "which city is next", isList: false },
    ]);
  });

  it.each([
    ["a kind that there is not", TEXT.replace("city", "planet"), /l\.yaml:3/u],
    ["another language", TEXT.replace("fr:", "de:"), /l\.yaml/u],
    ["one part alone", 'lists:\n  city:\n    en: ["all cities"]\n', /others/u],
    ["an empty question", TEXT.replace("toutes les villes", ""), /l\.yaml:4/u],
  ])("are refused with the line: %s", (_, text, message) => {
    expect(() => parseListQuestions(text, "l.yaml")).toThrow(message);
  });

  it("of the bundled document are there for every kind in every language, and none is a question of the evaluation", () => {
    const text = readFileSync(join(ROOT_FOLDER, "corpus/wsis20-report/lists.yaml"), "utf8");
    const questions = parseListQuestions(text, "lists.yaml");
    for (const kind of Object.keys(LIST_KINDS))
      for (const language of LANGUAGES)
        for (const isList of [true, false]) {
          const own = questions.filter((q) => q.kind === kind && q.language === language && q.isList === isList);
          expect(own.length, `${kind} ${language}`).toBeGreaterThan(11);
        }
    const evaluated = ["dev", "held-out"].flatMap(
      (name) => parseCases(readFileSync(join(ROOT_FOLDER, `test/evaluation/${name}.jsonl`), "utf8")).cases,
    );
    const asked = new Set(evaluated.map(({ question }) => question.toLowerCase()));
    expect(questions.filter(({ text: question }) => asked.has(question.toLowerCase()))).toEqual([]);
  });
});
