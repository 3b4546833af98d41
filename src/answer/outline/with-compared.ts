import { lookUp } from "../../corpus/look-up.ts";
import type { Document } from "../../domain/document.ts";
import type { Reference } from "../../domain/lookup.ts";
import { labelOf, type ParagraphId, partOf } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { findMatches } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import type { Question } from "../question/read-question.ts";
import { COMPARES } from "./compared-words.ts";

/** Words for what one has and the other has not, folded. */
const ADDS = phrasePattern(
  [
    "добавля\\p{L}+|идет дальше|шире|подробнее",
    "go(?:es)? (?:further|beyond)|adds?|spells? out|more (?:detailed|specific)",
    "ajoute\\p{L}*|va plus loin|plus precis\\p{L}*",
    "anade|agrega|va mas alla|mas detalle",
    "[يت]ضيف|[يت]زيد",
  ],
  "多了|多出|增加了|补充了|更进一步|更具体",
);

/**
 * What a question names, and where it compares that, no more and no less than both sides: of one paragraph ("how does the report differ
 * from paragraph 86?") those of the other part that say the same, too, since nobody compares a paragraph with itself, or another that is
 * named by its number alone; of a section and a paragraph those of the section that say the same as it, whatever is asked of both ("what does
 * para 86 spell out that section IV leaves out?").
 */
export function withCompared(
  { library, restatements }: SearchIndex,
  { query }: Question,
  references: readonly Reference[],
): readonly Reference[] {
  const folded = fold(query.text);
  const compares = folded.search(COMPARES) >= 0 || ADDS.test(folded);
  if (!compares && !hasQuestionWord(query.text)) return references;
  const paragraphsOf = (reference: Reference) =>
    lookUp(library, [reference], {}).paragraphs.map(({ paragraph }) => paragraph);
  const single = references.filter(({ kind }) => kind !== "section").flatMap(paragraphsOf);
  const beside = findNumbers(library.document, query.text).filter((id) => !single.includes(id));
  const partners = [...single, ...beside].flatMap((paragraph) => restatements.get(paragraph) ?? []);
  const saying = (reference: Reference) => paragraphsOf(reference).filter((id) => partners.includes(id));
  if (references.some(({ kind }) => kind === "section")) {
    const narrowed = references.flatMap((reference) => {
      const own = reference.kind === "section" ? saying(reference) : [];
      return own.length > 0 ? own.map(toReference) : [reference];
    });
    return compares ? [...narrowed, ...beside.map(toReference)] : narrowed;
  }
  if (!compares || single.length !== 1) return references;
  return [...references, ...(beside.length > 0 ? beside : partners).map(toReference)];
}

/** The paragraphs of the numbered part whose numbers stand alone in a text: "how does para 113 differ from what 117 asks?". */
function findNumbers({ structure, paragraphs }: Document, text: string): ParagraphId[] {
  const numbers = findMatches(text, /(?<![\p{L}\p{N}/.,+-])\d{1,3}(?![\p{L}\p{N}%٪/]|[.,-]\d|\s?%)/gu).map(
    ([number]) => number,
  );
  return paragraphs
    .map(({ id }) => id)
    .filter((id) => partOf(id) === structure.numbered?.id && numbers.includes(labelOf(id)));
}

function toReference(id: ParagraphId): Reference {
  return { kind: "paragraph", id, ref: id };
}
