import { isNoteBody } from "../domain/footnotes.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { namesPlace } from "./compare/names-place.ts";
import type { DraftedAnswer } from "./draft/drafted-answer.ts";
import { draftSearched } from "./draft-searched.ts";
import { paragraphsOf, withNew } from "./follow-up/join-sentences.ts";
import { hasQuestionWord } from "./question/question-words.ts";
import type { Question } from "./question/read-question.ts";

/** An answer that corrects and is longer than this has been made of what was asked. */
const MAX_SENTENCES = 2;

/**
 * A correction with what answers the question that was meant: asked again with what is right in the place of what is wrong. "The Forum
 * is every two years now, and who founded it with ITU?" is told that it is every year, and who did. Other paragraphs may tell of something
 * else.
 * @param corrected an answer with the premise that it corrects
 */
export async function askAsCorrected(
  deps: AnswerDeps,
  question: Question,
  corrected: DraftedAnswer,
): Promise<DraftedAnswer> {
  const { premise, outcome, draft } = corrected;
  const [right] = premise?.found ?? [];
  if (!premise || right === undefined || outcome !== "answered" || draft.mode !== "extractive") return corrected;
  const { text } = question.query;
  const rest = text.replace(premise.given, " ");
  if (draft.sentences.length > MAX_SENTENCES || rest === text || !hasQuestionWord(rest)) return corrected;
  const query = { ...question.query, text: text.replace(premise.given, right) };
  const again = await draftSearched(deps, { ...question, query }, await retrieve(deps.index, query));
  if (again.outcome !== "answered" || again.draft.mode !== "extractive") return corrected;
  const own = new Set(paragraphsOf(draft.sentences));
  // Where it was says nothing of what was said there: that stands in paragraphs of its own.
  const isElsewhere =
    namesPlace(deps.names, { ...query, text: premise.given }) && again.draft.sentences.length <= MAX_SENTENCES;
  const beside = again.draft.sentences.filter(
    (sentence) => !isNoteBody(sentence.text) && (isElsewhere || paragraphsOf([sentence]).every((id) => own.has(id))),
  );
  return { ...corrected, draft: { ...draft, sentences: [...withNew(deps, draft.sentences, beside)] } };
}
