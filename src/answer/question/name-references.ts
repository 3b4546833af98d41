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
  { index, headings, lexicon }: Pick<AnswerDeps, "index" | "headings" | "lexicon">,
  question: Question,
): Reference[] {
  for (const text of [question.asked, question.query.text]) {
    const found = findReferences(text, headings);
    if (found.length > 0) return found;
  }
  if (namesOther(question.query.text)) return [];
  const isWord = (word: string) => lexicon.languages.some((language) => lexicon.knows(word, language));
  if (isFailedReference(question.asked, headings, isWord)) return parseReferences(question.asked, headings);
  const language = index.languages.get(question.language ?? "en");
  const number = language && findBareNumber(question.query.text, language);
  return number === undefined ? [] : parseReferences(number, headings);
}
