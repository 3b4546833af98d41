import {
  findReferences,
  isFailedReference,
  namesOther,
  parseReferences,
  type Reference,
} from "../../references/references.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findBareNumber } from "./find-bare-number.ts";
import type { Question } from "./read-question.ts";

/**
 * The paragraphs a question names: as typed, else as meant, else by a number that is all it says and no other document's.
 * What can only be meant as a reference and is none comes back as malformed.
 */
export function nameReferences(
  { index, references, lexicon }: Pick<AnswerDeps, "index" | "references" | "lexicon">,
  question: Question,
): Reference[] {
  for (const text of [question.asked, question.query.text]) {
    const found = findReferences(text, references);
    if (found.length > 0) return found;
  }
  const own = [...index.languages.values()].flatMap(({ findConcepts }) => findConcepts(question.asked));
  // "PP-26" is a conference.
  if (own.length > 0 || namesOther(question.query.text, references)) return [];
  const isWord = (word: string) => lexicon.languages.some((language) => lexicon.knows(word, language));
  if (isFailedReference(question.asked, references, isWord)) return parseReferences(question.asked, references);
  const language = index.languages.get(question.language ?? "en");
  const number = language && findBareNumber(question.query.text, language, references.structure);
  return number === undefined ? [] : parseReferences(number, references);
}
