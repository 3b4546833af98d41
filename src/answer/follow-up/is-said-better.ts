import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { namesOther } from "./names-other.ts";

/** Who has less than this share (0..1) of a question's weight says none of it clearly. */
const MIN_SHARE = 0.4;
/** By so much more of a question's weight (0..1) a paragraph must have its words than what was cited before. */
const MIN_GAIN = { all: 0.25, text: 0.15 } as const;

/**
 * Whether a paragraph has clearly more of a question than what was cited before: of its words, in its own text and in all
 * that is asked about it, or the name of something that it names.
 */
export function isSaidBetter(
  { index, coverageOf }: Pick<AnswerDeps, "index" | "coverageOf">,
  query: Query,
  paragraph: ParagraphId,
  related: readonly ParagraphId[],
): boolean {
  if (namesOther(index, query, related) && !namesOther(index, query, [paragraph])) return true;
  const [there, here] = [coverageOf(query, [paragraph]), coverageOf(query, related)];
  return there.all >= MIN_SHARE && there.all - here.all >= MIN_GAIN.all && there.text - here.text >= MIN_GAIN.text;
}
