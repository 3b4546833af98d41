import type { AnswerSentence } from "../../domain/answer.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { placeOf } from "../cite.ts";

/** Sentences and those of some others that are not among them. */
export function withNew(
  deps: AnswerDeps,
  sentences: readonly AnswerSentence[],
  others: readonly AnswerSentence[],
): readonly AnswerSentence[] {
  const told = new Set(sentences.map((sentence) => keyOf(deps, sentence)));
  return [...sentences, ...others.filter((sentence) => !told.has(keyOf(deps, sentence)))];
}

/** Paragraphs as they came, the sentences of each in the order of the document. */
export function inOrder(sentences: readonly AnswerSentence[]): AnswerSentence[] {
  const start = ({ citations }: AnswerSentence) => citations[0]?.start ?? 0;
  return paragraphsOf(sentences).flatMap((paragraph) =>
    sentences.filter(({ citations }) => citations[0]?.paragraph === paragraph).sort((a, b) => start(a) - start(b)),
  );
}

/** The paragraphs that some sentences cite, each once. */
export function paragraphsOf(sentences: readonly AnswerSentence[]): ParagraphId[] {
  return [...new Set(sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph)))];
}

function keyOf({ index }: AnswerDeps, sentence: AnswerSentence): string {
  return placeKey(placeOf(index.library, sentence));
}
