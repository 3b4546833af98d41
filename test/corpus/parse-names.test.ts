import { describe, expect, it } from "vitest";
import { parseConcepts } from "../../src/corpus/parse-concepts.ts";
import { parseNames } from "../../src/corpus/parse-names.ts";
import { CorpusError } from "../../src/domain/error.ts";

const EVERY = (word: string) =>
  `{ ar: [${word}], en: [${word}], es: [${word}], fr: [${word}], ru: [${word}], zh: [${word}] }`;
const CONCEPTS = parseConcepts(
  ["ar", "en", "es", "fr", "ru", "zh"]
    .map((language) => `  ${language}: { name: "${language} name", acronyms: [A${language}], also: [] }`)
    .join("\n")
    .replace(/^/u, "thing:\n"),
  "acronyms.yaml",
);
const SUBJECTS = `subjects:\n  women: ${EVERY("x")}\n`;

function parse(entry: string) {
  return parseNames(
    `${SUBJECTS}names:\n  - { id: a, kind: body, paragraphs: [annex/9], ${entry} }\n`,
    CONCEPTS,
    "names.yaml",
  );
}

describe("parseNames", () => {
  it("takes an entry's own forms first, then its concept's names and its acronyms in every language", () => {
    const [name] = parse("concept: thing, forms: { en: [Own] }").names;
    expect(name?.forms.en).toEqual(["Own", "Aen", "en name", "Aar", "Aes", "Afr", "Aru", "Azh"]);
    expect(name?.offices).toBeNull();
  });

  it.each([
    ["a form is missing in some language", "forms: { en: [Own] }", /a: there is no form in ar/u],
    ["an unknown concept", "concept: nothing", /no concept nothing/u],
    ["an unknown subject", `forms: ${EVERY("x")}, about: [men]`, /no subject men/u],
    ["an unknown field", `forms: ${EVERY("x")}, sort: 1`, /sort/u],
    ["no paragraph id", `forms: ${EVERY("x")}, otherwise: { en: [nowhere] }`, /id of a paragraph/u],
  ])("refuses %s", (_, entry, message) => {
    expect(() => parse(entry)).toThrow(CorpusError);
    expect(() => parse(entry)).toThrow(message);
  });
});
