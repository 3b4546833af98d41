import { describe, expect, it } from "vitest";
import type { Concept } from "../../src/domain/concept.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { buildNameFinder } from "../../src/text/name-finder.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

const { versions, concepts } = readBundled();

/** The concepts whose name, or acronym, a version has somewhere. */
function findUsed(language: Language): Set<string> {
  const patterns = concepts.map(({ id, names }: Concept) => {
    const { name, acronyms } = names[language];
    return { id, forms: [name, ...acronyms], isOpen: true };
  });
  const find = buildNameFinder(patterns, language);
  const texts = [...(versions.get(language)?.texts.values() ?? [])];
  return new Set(texts.flatMap(({ text }) => find(text).map(({ id }) => id)));
}

const inSource = findUsed("ru");

/** Names that a text has in a form of its own: shorter, with one word between, or with the acronym. */
const OTHERWISE: Readonly<Partial<Record<Language, readonly string[]>>> = {
  ar: ["wsis10", "itu_secretary_general", "enabling_environment"],
  en: ["pp26", "un_secretary_general", "itu_wsis20_roadmap"],
  es: ["geneva_declaration", "itu_wsis20_roadmap"],
  fr: ["geneva_declaration", "cofacilitators"],
  zh: ["wsis10_statement", "wsis10_vision", "wsis_prizes", "wsis_stocktaking", "itu_wsis20_roadmap"],
};

describe("the glossary", () => {
  it.each(LANGUAGES.filter((language) => language !== "ru"))(
    "calls in %s what the source names as the text in that language does",
    (language) => {
      const used = findUsed(language);
      const missing = concepts.map(({ id }) => id).filter((id) => inSource.has(id) && !used.has(id));
      expect(missing).toEqual(OTHERWISE[language] ?? []);
    },
  );
});
