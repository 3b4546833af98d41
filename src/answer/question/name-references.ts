import {
  cutReferences,
  findReferences,
  isFailedReference,
  namesOther,
  parseReferences,
  type Reference,
} from "../../references/references.ts";
import { writeOut } from "../../text/letters.ts";
import { percentagesOf } from "../../text/percentages.ts";
import { tokenise } from "../../text/tokenise.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { findBareNumber } from "./find-bare-number.ts";
import type { Question } from "./read-question.ts";

/** What stands before a paragraph is not that paragraph: "the part before para 9". */
const STANDS_BEFORE = writeOut(
  /(?<!\p{L})(?:before|preceding|перед|avant|antes del?|قبل) (?:the |le |la |el )?(?:para(?:graph)?|par|parr|párr|párrafo|paragraphe|п|пункт\p{L}*|абзац\p{L}*|الفقرة)[.\s]{1,3}\d{1,3}|第\d{1,3}段(?:之前|以前|前)/giu,
);

/**
 * The paragraphs a question names: as typed, else as meant, else by a number that is all it says and no other document's.
 * What can only be meant as a reference and is none comes back as malformed.
 */
export function nameReferences(
  { index, references, lexicon }: Pick<AnswerDeps, "index" | "references" | "lexicon">,
  question: Question,
): Reference[] {
  const [asked, meant] = [question.asked, question.query.text].map(withoutNeighbours) as [string, string];
  const isWord = (word: string) => lexicon.languages.some((language) => lexicon.knows(word, language));
  // What was typed with the other keyboard says nothing as it stands.
  const isTyped = asked === meant || tokenise(cutReferences(asked, references)).some(isWord);
  for (const text of isTyped ? [asked, meant] : [meant]) {
    const found = findReferences(text, references);
    if (found.length > 0) return found;
  }
  const own = [...index.languages.values()].flatMap(({ findConcepts }) => findConcepts(asked));
  // "PP-26" is a conference.
  if (own.length > 0 || namesOther(meant, references)) return [];
  if (isFailedReference(asked, references, isWord)) return parseReferences(asked, references);
  const language = index.languages.get(question.language ?? "en");
  const number = language && findBareNumber(meant, language, references.structure);
  if (number === undefined || isShare(index, number, meant)) return [];
  return parseReferences(number, references);
}

/** Beside other words a number that the document gives as a share is that: "only 58 in the villages? where does it say so?". */
function isShare({ library }: AnswerDeps["index"], number: string, text: string): boolean {
  const isAlone = tokenise(text).every((word) => word === number);
  const source = library.versions.get(library.document.structure.language);
  const given = [...(source?.texts.values() ?? [])].flatMap(({ text: own }) => percentagesOf(own));
  return !isAlone && given.includes(`${number} %`);
}

function withoutNeighbours(text: string): string {
  return text.replace(STANDS_BEFORE, " ");
}
