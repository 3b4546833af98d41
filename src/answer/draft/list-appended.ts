import { labelOf, PREAMBLE, partOf } from "../../domain/paragraph-id.ts";
import { namesAppendedPart } from "../../text/appended-part.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { asksAppendedParagraphs } from "../question/asks-appended-paragraphs.ts";
import type { Question } from "../question/read-question.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/**
 * Which paragraphs the appended part has, counted and listed by number, above what the report says of that list: "which paragraphs does
 * the annex reproduce?".
 */
export function listAppended(
  { index }: Pick<AnswerDeps, "index">,
  { asked, query, answerLanguage }: Question,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const { numbered } = index.library.document.structure;
  const quoted = drafted.outcome === "answered" ? drafted.draft.sentences : drafted.closest;
  const [first] = quoted;
  if (!numbered || !first || !asksAppendedParagraphs(asked, query.language)) return drafted;
  const own = index.library.document.paragraphs.filter(({ id }) => partOf(id) === numbered.id);
  const items = own.map(({ id }) =>
    labelOf(id) === PREAMBLE ? (numbered.preamble?.[answerLanguage] ?? PREAMBLE) : labelOf(id),
  );
  return {
    ...drafted,
    outcome: "answered",
    draft: { mode: "list", sentences: [quoted.find(({ text }) => namesAppendedPart(text, answerLanguage)) ?? first] },
    headline: { text: String(items.length), kind: "count", citation: null, items },
    closest: [],
    related: [],
  };
}
