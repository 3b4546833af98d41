import type { Answer, AnswerMode, AnswerSentence, Draft } from "../domain/answer.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { placeOf } from "./cite.ts";
import type { DraftedAnswer } from "./draft/drafted-answer.ts";
import { inOrder, withNew } from "./follow-up/join-sentences.ts";
import type { Question } from "./question/read-question.ts";
import { storyEnds } from "./question/story-ends.ts";

/**
 * The answer to a text that tells a story before it asks, with what its ends are answered with by themselves, in the paragraphs that are quoted
 * anyway: a story has words for one thing that is asked, and hides another. Other paragraphs answer less of the story.
 * @param answered what a text is answered with by itself
 */
export async function withStoryEnd(
  deps: AnswerDeps,
  { asked }: Question,
  whole: DraftedAnswer,
  answered: (text: string) => Promise<Answer>,
): Promise<DraftedAnswer> {
  const { outcome, draft, duties } = whole;
  if (outcome !== "answered" || !isOfSentences(draft.mode) || duties) return whole;
  const placed = draft.sentences.map((sentence) => placeOf(deps.index.library, sentence).paragraph);
  const isOwn = (sentence: AnswerSentence) => placed.includes(placeOf(deps.index.library, sentence).paragraph);
  let told: Draft | undefined;
  for (const end of storyEnds(asked)) {
    const { outcome: ofEnd, mode, sentences } = await answered(end);
    if (ofEnd !== "answered" || !isOfSentences(mode)) continue;
    const before = told ?? { mode, sentences: draft.sentences };
    told = { mode: before.mode, sentences: inOrder(withNew(deps, before.sentences, sentences.filter(isOwn))) };
  }
  return told ? { ...whole, draft: told } : whole;
}

/** "I have found all but this" makes a list of what a story asks; its end alone tells whether one is asked for. */
function isOfSentences(mode: AnswerMode): boolean {
  return mode === "extractive" || mode === "list";
}
