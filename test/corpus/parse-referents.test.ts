import { describe, expect, it } from "vitest";
import { parseReferents } from "../../src/corpus/parse-referents.ts";
import type { Version } from "../../src/domain/document.ts";
import type { Language } from "../../src/domain/language.ts";
import { paragraphId } from "../../src/domain/paragraph-id.ts";

const ID = paragraphId("report/I/1");
const VERSIONS = new Map<Language, Version>([
  ["en", version("en", ["Ada opened the lake.", "Then she said that she swims."])],
  ["zh", version("zh", ["艾达开湖。", "她说话。"])],
]);

function version(language: Language, sentences: readonly string[]): Version {
  const text = sentences.join(" ");
  const spans = sentences.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  const stored = { paragraph: ID, language, status: "unofficial", text, sentences: spans } as const;
  return { language, status: "unofficial", headings: new Map(), texts: new Map([[ID, stored]]) };
}

const parse = (text: string) => parseReferents(text, VERSIONS, "r.yaml");

describe("parseReferents", () => {
  it("reads the sentence as it is stored and as it is shown", () => {
    expect(parse('report/I/1.2: { en: "she [Ada] said", zh: "她[艾达]说话" }\n')).toEqual([
      { stored: "Then she said that she swims.", shown: "Then she [Ada] said that she swims." },
      { stored: "她说话。", shown: "她[艾达]说话。" },
    ]);
  });

  it.each([
    ["words of another sentence", 'report/I/1.1: { en: "she [Ada] said" }', /r\.yaml:1.*expected "she said" once/su],
    ["words that stand there twice", 'report/I/1.2: { en: "she [Ada]" }', /expected "she" once/u],
    ["a language that the document has not", 'report/I/1.2: { fr: "she [Ada] said" }', /version "fr"/u],
    ["a sentence that is not there", 'report/I/1.3: { en: "she [Ada] said" }', /expected "she said" once/u],
    ["a paragraph in place of a sentence", 'report/I/1: { en: "she [Ada] said" }', /expected "she said" once/u],
    [
      "words without a bracket",
      'report/I/1.2: { en: "she said" }',
      /expected words with whom they mean in square brackets/u,
    ],
    ["an empty bracket", 'report/I/1.2: { en: "she [] said" }', /in square brackets/u],
  ])("refuses %s", (_, text, message) => {
    expect(() => parse(`${text}\n`)).toThrow(message);
  });
});
