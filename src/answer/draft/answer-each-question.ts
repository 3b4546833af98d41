import type { SentencePlace } from "../../domain/sentence-id.ts";
import { judge } from "../../retrieval/gate.ts";
import { type Retrieval, retrieve } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { placeOf } from "../cite.ts";
import { gatherEvidence } from "../compare/gather-evidence.ts";
import { answerTypesOf } from "../question/answer-type.ts";
import type { Question } from "../question/read-question.ts";
import { splitIntoQuestions } from "../question/split-into-questions.ts";
import { wantsOneThing } from "../question/wants-one-thing.ts";
import { completeSentences } from "./complete-sentences.ts";
import { extract } from "./extract.ts";

/** A clause that leans on the one before may look answered from anywhere: it must be more certain than a question. */
const MIN_CLAUSE_SCORE = 2;

/** Its paragraph must have something of the whole text too: this share of the best score. */
const MIN_WHOLE_SHARE = 0.4;

/** The sentences that answer the several questions of a text, each asked by itself; none where it asks one. */
export async function answerEachQuestion(
  deps: AnswerDeps,
  { query }: Question,
  whole: Retrieval,
): Promise<SentencePlace[]> {
  const found: SentencePlace[] = [];
  const least = MIN_WHOLE_SHARE * (whole.candidates[0]?.score ?? 0);
  const near = new Set(whole.candidates.filter(({ score }) => score >= least).map(({ paragraph }) => paragraph));
  for (const text of splitIntoQuestions(query.text, query.language)) {
    const clause = { ...query, text };
    const retrieval = await retrieve(deps.index, clause);
    const verdict = judge(
      deps.index,
      clause,
      retrieval,
      gatherEvidence(deps.index, deps.coverageOf, clause, retrieval),
    );
    const best = retrieval.candidates[0];
    if (!best || !near.has(best.paragraph) || verdict.offTopic || verdict.score < MIN_CLAUSE_SCORE) continue;
    const types = answerTypesOf(text);
    const extracted = extract(deps.index, clause, retrieval, best.paragraph, types, 1);
    const places = extracted.map((sentence) => placeOf(deps.index.library, sentence));
    found.push(...completeSentences(deps.index, clause, retrieval, places, wantsOneThing({ types, query: clause })));
  }
  return found;
}
