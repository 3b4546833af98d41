import type { AnswerSentence } from "../../domain/answer.ts";
import type { ConceptNames } from "../../domain/concept.ts";
import type { Version } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { stemWords } from "../../text/stem-words.ts";
import { citeSentence, sourceVersion } from "../cite.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** What an acronym stands for, where the document spells it out. @param conceptId of the concept that bears it */
export function answerAcronym(library: Library, conceptId: string, language: Language): DraftedAnswer {
  const sentence = citeExpansion(library, conceptId, language);
  return {
    outcome: sentence ? "answered" : "not_found",
    draft: { mode: "extractive", sentences: sentence ? [sentence] : [] },
    closest: [],
    related: [],
    missing: [],
    gate: null,
  };
}

/**
 * Quotes the sentence in which the document spells out the name of a concept, found in the source by the stems of its
 * source-language names: the earliest that says "name (acronym)", else that gives both, else the name.
 * @returns undefined where the document never spells the name out
 */
function citeExpansion(library: Library, conceptId: string, language: Language): AnswerSentence | undefined {
  const source = sourceVersion(library);
  const concept = library.concepts.find(({ id }) => id === conceptId);
  if (!concept) return undefined;
  const spelling = readSpelling(concept.names[source.language], source.language);
  const first = new Map<number, { readonly paragraph: ParagraphId; readonly sentence: number }>();
  for (const { id } of library.document.paragraphs) {
    for (const [sentence, text] of sentencesOf(source, id).entries()) {
      const rank = rankOf(text, spelling);
      if (rank !== undefined && !first.has(rank)) first.set(rank, { paragraph: id, sentence });
    }
  }
  const found = first.get(Math.min(...first.keys()));
  return found && citeSentence(library, language, found.paragraph, found.sentence);
}

interface Spelling {
  readonly language: Language;
  /** Stems of the full name, then of its other names that are no acronyms themselves. */
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
}

function readSpelling(names: ConceptNames, language: Language): Spelling {
  const spelt = [names.name, ...names.also].filter((name) => !names.acronyms.some((acronym) => name.includes(acronym)));
  return { language, names: spelt.map((name) => ` ${joinStems(name, language)} `), acronyms: names.acronyms };
}

function sentencesOf(version: Version, paragraph: ParagraphId): string[] {
  const stored = version.texts.get(paragraph);
  return stored ? stored.sentences.map(({ start, end }) => stored.text.slice(start, end)) : [];
}

/** How well a sentence spells a name out, best first: "name (acronym)", both, the name; then another name in its place. */
function rankOf(text: string, { language, names, acronyms }: Spelling): number | undefined {
  const words = ` ${joinStems(text, language)} `;
  const name = names.findIndex((each) => words.includes(each));
  if (name === -1) return undefined;
  const beside = acronyms.some(
    (acronym) => text.includes(`(${acronym})`) && words.includes(`${names[name]}${joinStems(acronym, language)} `),
  );
  const both = acronyms.some((acronym) => words.includes(` ${joinStems(acronym, language)} `));
  return (name === 0 ? 0 : 3) + (beside ? 0 : both ? 1 : 2);
}

function joinStems(text: string, language: Language): string {
  return stemWords(text, language).join(" ");
}
