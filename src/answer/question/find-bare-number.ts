import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { LanguageIndex } from "../../retrieval/search-index.ts";
import { findMatches } from "../../text/find-matches.ts";
import { stem } from "../../text/stem.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { tokenise } from "../../text/tokenise.ts";

const MAX_WORDS = 7;
/** A word in fewer paragraphs than this idf stands for is a matter of the document, not of talk about it. */
const MIN_IDF = 1.5;

/**
 * Finds the paragraph number in a question that says nothing else: "а в 116 о чём?", "y el 41 ¿qué dice?". The number must
 * stand alone, be none that the document's own text gives, and no other word may be one the document tells something by.
 * @param maxWords more words say something else
 */
export function findBareNumber(
  question: string,
  language: LanguageIndex,
  { numbered }: DocumentStructure,
  maxWords: number = MAX_WORDS,
): string | undefined {
  const words = tokenise(question);
  const numbers = findMatches(
    question,
    /(?<![\p{L}\p{N}/.,+-])(\d{1,3})(?:-?(?:й|го|м|му|th|st|nd|rd))?(?![\p{L}\p{N}%٪/]|[.,-]\d|\s?%|\s?(?:[kMGкМГ]?(?:Hz|Гц)|\p{L}{0,5}(?:hertz|герц\p{L}{0,2}|[هغ]رتز))(?!\p{L})|\s?[千兆吉]?赫)/gu,
  ).map((m) => m[1] as string);
  const number = numbers[0];
  if (number === undefined || numbers.length > 1 || words.length > maxWords) return undefined;
  if (numbered === null || Number(number) > largestMeant(numbered.lastNumber)) return undefined;
  const field = language.paragraphs.stems;
  if (field.has(number) || language.findConcepts(question).length > 0) return undefined;
  const telling = words.some((word) => !/\p{N}/u.test(word) && isTelling(word, language));
  return telling ? undefined : number;
}

/** A number a little above the last is meant as a paragraph too, and is told so: up to the end of its hundred. */
function largestMeant(lastNumber: number): number {
  return Math.ceil((lastNumber + 1) / 100) * 100 - 1;
}

function isTelling(word: string, { language, paragraphs }: LanguageIndex): boolean {
  const own = stem(word, language);
  return paragraphs.stems.has(own) && paragraphs.stems.idf(own) >= MIN_IDF && !isStopWord(word, language);
}
