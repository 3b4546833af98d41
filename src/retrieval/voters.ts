import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { QuestionLabel } from "../domain/passage.ts";
import type { Matches } from "./match-room.ts";

/** For which paragraphs the known questions of a language speak, by their positions. */
export interface Voters {
  /** The paragraphs that question i speaks for, at offsets[i] … offsets[i + 1]. */
  readonly paragraphs: Uint16Array;
  readonly offsets: Uint32Array;
  /** What the vote of each question is worth. */
  readonly shares: Float64Array;
  /** How many paragraphs there are. */
  readonly count: number;
}

/** What the best, second and third of a paragraph's questions say for it: one alone may be chance. */
const [FIRST, SECOND, THIRD] = [1, 0.6, 0.4] as const;
/** What the vote of a question is worth that a paragraph answers together with others. */
const SHARED_VOTE = 0.7;

/** @param labels of the questions, in the order of their field @param positions of the paragraphs, from 0 */
export function groupVoters(labels: readonly QuestionLabel[], positions: ReadonlyMap<ParagraphId, number>): Voters {
  const spokenFor = labels.map((label) => [...new Set(idsOf(label).flatMap((id) => positions.get(id) ?? []))]);
  const offsets = new Uint32Array(labels.length + 1);
  for (const [i, { length }] of spokenFor.entries()) offsets[i + 1] = (offsets[i] as number) + length;
  return {
    paragraphs: Uint16Array.from(spokenFor.flat()),
    offsets,
    shares: Float64Array.from(labels, ({ several }) => (several ? SHARED_VOTE : 1)),
    count: positions.size,
  };
}

function idsOf({ kind, paragraph, several }: QuestionLabel): ParagraphId[] {
  if (several) return several.map((place) => place.paragraph);
  return kind === "answered" && paragraph !== null ? [paragraph] : [];
}

/** The best few of a paragraph's own questions speak for it, and less those that it answers together with others. */
export function countVotes({ scores, documents }: Pick<Matches, "scores" | "documents">, voters: Voters): Float32Array {
  const { paragraphs, offsets, shares, count } = voters;
  // The best three of paragraph i are at 3 i … 3 i + 2, best first.
  const best = new Float32Array(3 * count);
  for (let i = 0; i < documents.length; i += 1) {
    const question = documents[i] as number;
    const vote = (shares[question] as number) * (scores[question] as number);
    const end = offsets[question + 1] as number;
    for (let k = offsets[question] as number; k < end; k += 1) addVote(best, 3 * (paragraphs[k] as number), vote);
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
