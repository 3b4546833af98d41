import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { isCountry, nameCountry } from "../../text/countries.ts";

/** What stands in more than this share of the paragraphs is what the document is about: to name it says nothing. */
const MAX_PARAGRAPH_SHARE = 0.35;

/**
 * What a question names and some paragraphs do not: bodies, and countries that the whole document does not name. Only what
 * has an acronym counts as a body: "digital divide" or "stakeholders" may be said in other words.
 * @param question with the language it is read in
 * @param among the paragraphs that are cited, or all of them
 * @returns names in the given language
 */
export function findUnmentioned(
  index: SearchIndex,
  question: Query,
  among: ReadonlySet<ParagraphId>,
  language: Language,
): string[] {
  return namedConcepts(index, question).flatMap((id) => {
    const naming = paragraphsNaming(index, id);
    if (isCountry(id)) return naming.length === 0 ? [nameCountry(id, language)] : [];
    const isGiven =
      naming.length > MAX_PARAGRAPH_SHARE * index.concepts.size || naming.some((paragraph) => among.has(paragraph));
    return isGiven ? [] : (nameBody(index.library.concepts, id, language) ?? []);
  });
}

/** True where a question names a country or a body that the document names nowhere. */
export function mentionsUnknownEntity(index: SearchIndex, question: Query): boolean {
  return namedConcepts(index, question).some((id) => paragraphsNaming(index, id).length === 0);
}

function namedConcepts(index: SearchIndex, { text, language }: Query): string[] {
  return [...new Set(index.languages.get(language)?.findConcepts(text))];
}

function paragraphsNaming({ concepts }: SearchIndex, id: string): ParagraphId[] {
  return [...concepts]
    .filter(([, sentences]) => sentences.some((named) => named.has(id)))
    .map(([paragraph]) => paragraph);
}

function nameBody(concepts: readonly Concept[], id: string, language: Language): string | undefined {
  const names = concepts.find((concept) => concept.id === id)?.names;
  const hasAcronym = names && Object.values(names).some(({ acronyms }) => acronyms.length > 0);
  return hasAcronym ? (names[language].acronyms[0] ?? names[language].name) : undefined;
}
