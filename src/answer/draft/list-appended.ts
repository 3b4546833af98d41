import type { AnswerSentence } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import { labelOf, type ParagraphId, PREAMBLE, partOf } from "../../domain/paragraph-id.ts";
import { namesAppendedPart } from "../../text/appended-part.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence } from "../cite.ts";
import { asksAppendedParagraphs, asksNumberedAlone, namesParagraphs } from "../question/asks-appended-paragraphs.ts";
import type { Question } from "../question/read-question.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/**
 * Which paragraphs the appended part has, counted and listed by number, above what the report says of that list: "which paragraphs does
 * the annex reproduce?".
 */
export function listAppended(
  { index, names }: Pick<AnswerDeps, "index" | "names">,
  { asked, query, answerLanguage }: Question,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const { numbered } = index.library.document.structure;
  if (!numbered || !asksAppendedParagraphs(asked, query.language)) return drafted;
  const told = findTold({ index, names }, answerLanguage);
  if (!told) return drafted;
  const isWanted = (id: ParagraphId) => labelOf(id) !== PREAMBLE || !asksNumberedAlone(asked);
  const own = index.library.document.paragraphs.filter(({ id }) => partOf(id) === numbered.id && isWanted(id));
  const items = own.map(({ id }) =>
    labelOf(id) === PREAMBLE ? (numbered.preamble?.[answerLanguage] ?? PREAMBLE) : labelOf(id),
  );
  return {
    ...drafted,
    outcome: "answered",
    draft: { mode: "list", sentences: [told] },
    headline: { text: String(items.length), kind: "count", citation: null, items },
    closest: [],
    related: [],
  };
}

/** The sentence of the other part that tells of the list of paragraphs. */
function findTold(
  { index: { library }, names }: Pick<AnswerDeps, "index" | "names">,
  language: Language,
): AnswerSentence | undefined {
  const { numbered } = library.document.structure;
  const told = names
    .sentences(language)
    .find(
      ({ paragraph, text }) =>
        partOf(paragraph) !== numbered?.id && namesAppendedPart(text, language) && namesParagraphs(text),
    );
  return told && citeSentence(library, language, told.paragraph, told.sentence);
}
