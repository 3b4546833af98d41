import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { QuestionLabel } from "../domain/passage.ts";
import type { Matches } from "./match-room.ts";

/** For which paragraphs the known questions of a language speak, by their positions. */
export interface Voters {
  /** Of each question the paragraph that it speaks for alone, `SEVERAL` or `NONE`. */
  readonly alone: Int16Array;
  /** The paragraphs of each question that speaks for several. */
  readonly together: ReadonlyMap<number, readonly number[]>;
  /** How many paragraphs there are. */
  readonly count: number;
}

const [NONE, SEVERAL] = [-1, -2];

/** What the best, second and third of a paragraph's questions say for it: one alone may be chance. */
const [FIRST, SECOND, THIRD] = [1, 0.6, 0.4] as const;
/** What the vote of a question is worth that a paragraph answers together with others. */
const SHARED_VOTE = 0.7;

/** @param labels of the questions, in the order of their field @param positions of the paragraphs, from 0 */
export function groupVoters(labels: readonly QuestionLabel[], positions: ReadonlyMap<ParagraphId, number>): Voters {
  const together = labels.flatMap(({ several = [] }, question): [number, number[]][] => {
    const answering = new Set(several.flatMap(({ paragraph }) => positions.get(paragraph) ?? []));
    return answering.size > 0 ? [[question, [...answering]]] : [];
  });
  const alone = Int16Array.from(labels, ({ kind, paragraph, several }) => {
    if (several) return SEVERAL;
    return kind === "answered" && paragraph !== null ? (positions.get(paragraph) ?? NONE) : NONE;
  });
  return { alone, together: new Map(together), count: positions.size };
}

/** The best few of a paragraph's own questions speak for it, and less those that it answers together with others. */
export function countVotes({ scores, documents }: Pick<Matches, "scores" | "documents">, voters: Voters): Float32Array {
  const { alone, together, count } = voters;
  // The best three of paragraph i are at 3 i … 3 i + 2, best first.
  const best = new Float32Array(3 * count);
  for (let i = 0; i < documents.length; i += 1) {
    const question = documents[i] as number;
    const position = alone[question] as number;
    const score = scores[question] as number;
    if (position >= 0) addVote(best, 3 * position, score);
    else if (position === SEVERAL)
      for (const each of together.get(question) ?? []) addVote(best, 3 * each, SHARED_VOTE * score);
  }
  const votes = new Float32Array(count);
  for (let i = 0; i < count; i += 1)
    votes[i] =
      FIRST * (best[3 * i] as number) + SECOND * (best[3 * i + 1] as number) + THIRD * (best[3 * i + 2] as number);
  return votes;
}

/** Puts a vote in its place among the best three from `start` on. */
function addVote(best: Float32Array, start: number, vote: number): void {
  if (vote <= (best[start + 2] as number)) return;
  if (vote <= (best[start + 1] as number)) {
    best[start + 2] = vote;
    return;
  }
  best[start + 2] = best[start + 1] as number;
  const isFirst = vote > (best[start] as number);
  best[start + 1] = isFirst ? (best[start] as number) : vote;
  if (isFirst) best[start] = vote;
}
