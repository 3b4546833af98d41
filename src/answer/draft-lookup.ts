import type { Reference } from "../domain/lookup.ts";
import { cutReferences } from "../references/references.ts";
import { judge } from "../retrieval/gate.ts";
import { retrieve } from "../retrieval/retrieve.ts";
import { isStopWord } from "../text/stop-words.ts";
import { tokenise } from "../text/tokenise.ts";
import type { AnswerDeps } from "./answer-deps.ts";
import { findLackedThings } from "./compare/find-lacked-things.ts";
import { gatherEvidence } from "./compare/gather-evidence.ts";
import { answerLookup } from "./draft/answer-lookup.ts";
import type { DraftedAnswer } from "./draft/drafted-answer.ts";
import { extract } from "./draft/extract.ts";
import { withPremise } from "./draft/with-premise.ts";
import { hasQuestionWord } from "./question/question-words.ts";
import type { Question } from "./question/read-question.ts";

/** With fewer words besides a paragraph is asked for itself: "para 21 word for word". */
const MIN_TELLING_WORDS = 3;
/**
 * Below this score of the gate a paragraph that is named does not give what is asked of it: of six such questions ("what stipend does
 * the fellowship of para 86 pay?") the best scored -0.98; of 30 that are answered with as many words, and nothing to correct, the lowest .16, and
 * of 377 references in sentences -0.8.
 */
const MIN_SCORE = -0.9;

/**
 * The paragraphs that a question names, whole; where it asks one of them for something that it surely does not give, what is nearest there, and
 * no answer.
 */
export async function draftLookup(
  deps: AnswerDeps,
  question: Question,
  references: readonly Reference[],
): Promise<DraftedAnswer> {
  const { index, coverageOf } = deps;
  const { query, types, answerLanguage: language } = question;
  const drafted = withPremise(deps, question, answerLookup(index.library, references, language));
  const [only, ...others] = drafted.draft.sentences.flatMap(({ citations }) => citations.slice(0, 1));
  if (!only || others.length > 0 || drafted.premise || !asksOf(deps, question)) return drafted;
  const retrieval = await retrieve(index, query);
  const verdict = judge(index, query, retrieval, gatherEvidence(index, coverageOf, query, retrieval));
  const lacksThing = findLackedThings(index, question.asked, only.paragraph).length > 0;
  if (!lacksThing && verdict.score >= MIN_SCORE) return drafted;
  const closest = extract(index, { ...query, language }, retrieval, only.paragraph, types, 1);
  return {
    ...drafted,
    outcome: "not_found",
    draft: { mode: "extractive", sentences: [] },
    closest,
    gate: verdict.score,
  };
}

/** Whether something is asked besides to see the paragraphs that are named. */
function asksOf({ references }: AnswerDeps, { asked, query: { language } }: Question): boolean {
  // A request for a list has lost its question word.
  const rest = cutReferences(asked, references);
  const telling = new Set(tokenise(rest).filter((word) => !isStopWord(word, language)));
  return telling.size >= MIN_TELLING_WORDS && hasQuestionWord(rest);
}
