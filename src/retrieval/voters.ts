import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { QuestionLabel } from "../domain/passage.ts";

/**
 * Which known questions of a language speak for which paragraph, by their places in the field. Those of paragraph i lie at
 * offsets[i] … offsets[i + 1]: first its own, up to shared[i], then those that it answers together with others.
 */
export interface Voters {
  readonly questions: Uint32Array;
  readonly offsets: Uint32Array;
  readonly shared: Uint32Array;
}

/** What the best, second and third of a paragraph's questions say for it: one alone may be chance. */
const [FIRST, SECOND, THIRD] = [1, 0.6, 0.4] as const;
/** What the vote of a question is worth that a paragraph answers together with others. */
const SHARED_VOTE = 0.7;

/** @param labels of the questions, in the order of their field @param positions of the paragraphs, from 0 */
export function groupVoters(labels: readonly QuestionLabel[], positions: ReadonlyMap<ParagraphId, number>): Voters {
  const own = Array.from(positions, (): number[] => []);
  const shared = Array.from(positions, (): number[] => []);
  for (const [i, { kind, paragraph, several }] of labels.entries()) {
    if (several) {
      const answering = new Set(several.map((place) => positions.get(place.paragraph) as number));
      for (const position of answering) shared[position]?.push(i);
    } else if (kind === "answered" && paragraph !== null) own[positions.get(paragraph) ?? -1]?.push(i);
  }
  const offsets = new Uint32Array(own.length + 1);
  const starts = new Uint32Array(own.length);
  for (let i = 0; i < own.length; i += 1) {
    starts[i] = (offsets[i] as number) + (own[i]?.length ?? 0);
    offsets[i + 1] = (starts[i] as number) + (shared[i]?.length ?? 0);
  }
  return {
    questions: Uint32Array.from(own.flatMap((list, i) => [...list, ...(shared[i] ?? [])])),
    offsets,
    shared: starts,
  };
}

/** The best few of a paragraph's own questions speak for it, and less those that it answers together with others. @param scores of all questions */
export function countVotes(scores: Float32Array, { questions, offsets, shared }: Voters): Float32Array {
  const votes = new Float32Array(shared.length);
  for (let position = 0; position < votes.length; position += 1) {
    let first = 0;
    let second = 0;
    let third = 0;
    const end = offsets[position + 1] as number;
    for (let i = offsets[position] as number; i < end; i += 1) {
      const worth = i < (shared[position] as number) ? 1 : SHARED_VOTE;
      const score = worth * (scores[questions[i] as number] as number);
      if (score <= third) continue;
      if (score <= second) third = score;
      else {
        third = second;
        second = Math.min(first, score);
        first = Math.max(first, score);
      }
    }
    votes[position] = FIRST * first + SECOND * second + THIRD * third;
  }
  return votes;
}
