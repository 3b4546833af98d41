import type { Language } from "../../domain/language.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { stemWords } from "../../text/stem-words.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { citeSentence, placeOf } from "../cite.ts";
import { pointSentences } from "../compare/on-point.ts";
import { isSamePlace } from "../compare/quoted.ts";
import { asksIfSpokenOf } from "../question/asks-if-spoken-of.ts";
import type { Question } from "../question/read-question.ts";
import { withAsk } from "./answer-mention.ts";
import { type DraftedAnswer, toAnswered } from "./drafted-answer.ts";

/**
 * The nearest sentence to what asks whether something is spoken of is the yes where it has so much of what is asked after: of 28 refusals of
 * known questions ten had more; eight were so, and two asked more than that, which `asksIfSpokenOf` leaves out.
 */
const MIN_SHARE = 0.58;

/** What one sentence answers that is asked whether something is spoken of, with what the next asks of the same: "We call upon them …". */
export function withAskOfSaid(
  { index }: Pick<AnswerDeps, "index">,
  { asked, answerLanguage, query: { language } }: Question,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const [only, ...others] = drafted.draft.sentences;
  const isOne = drafted.outcome === "answered" && drafted.draft.mode === "extractive" && others.length === 0;
  if (!isOne || !only || asksIfSpokenOf(asked, language).length === 0) return drafted;
  const { paragraph, number } = placeOf(index.library, only);
  const [, next] = withAsk(index.library, { paragraph, sentence: number - 1 });
  if (!next) return drafted;
  const added = citeSentence(index.library, answerLanguage, next.paragraph, next.sentence);
  if (!namesAgain(index, asked, added.text, answerLanguage)) return drafted;
  return { ...drafted, draft: { ...drafted.draft, sentences: [only, added] } };
}

/** Whether a sentence has a word of a question, as it stands or as it is shown: "them [the regional commissions]". */
function namesAgain({ library }: SearchIndex, asked: string, text: string, language: Language): boolean {
  const shown = library.document.referents.find(({ stored }) => stored === text)?.shown ?? text;
  const own = new Set(stemWords(shown, language));
  return stemWords(asked, language).some((stem) => own.has(stem) && !isStopWord(stem, language));
}

/** A refusal of what asks whether something is spoken of, answered by the nearest sentence where that speaks of it. */
export function tellSaid(
  { index }: Pick<AnswerDeps, "index">,
  { asked, answerLanguage, query: { language } }: Question,
  drafted: DraftedAnswer,
): DraftedAnswer {
  const [nearest] = drafted.closest;
  if (drafted.outcome !== "not_found" || drafted.headline || !nearest) return drafted;
  const text = asksIfSpokenOf(asked, language).join(" ");
  const place = placeOf(index.library, nearest);
  const point = pointSentences(index, { text, language }).find((one) =>
    isSamePlace(one, { paragraph: place.paragraph, sentence: place.number - 1 }),
  );
  if (text === "" || (point?.share ?? 0) < MIN_SHARE) return drafted;
  const sentences = withAsk(index.library, { paragraph: place.paragraph, sentence: place.number - 1 }).map((one) =>
    citeSentence(index.library, answerLanguage, one.paragraph, one.sentence),
  );
  return toAnswered(drafted, { mode: "extractive", sentences });
}
