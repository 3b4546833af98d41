import { type ParagraphId, sectionOf } from "../../domain/paragraph-id.ts";
import { type AnswerLikelihoods, readLikelihoods } from "../../retrieval/answer-likelihoods.ts";
import { type Retrieval, retrieve } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import type { FollowUp } from "./complete-question.ts";

/** What a paragraph's score gains by its place: people go on about what they were shown. */
const GAIN = { cited: 0.5, restates: 0.35, beside: 0.2 } as const;
/** Who wants the other one of two has seen the first. */
const GAIN_OF_OTHER = { cited: 0.1, restates: 0, beside: 0.4 } as const;
/** How much a question's own words count beside the question before, by whether it names a subject. */
const OWN_WEIGHT = { leaning: 0.7, elliptical: 0 } as const;

/** What was found for a question with the one before it. */
export interface FollowUpRetrieval extends Retrieval {
  /** The same for its own words alone, where these name something. */
  readonly alone: Retrieval | undefined;
  /** What answers the question before. */
  readonly prior: AnswerLikelihoods;
}

/** Searches for both questions together, and prefers the paragraphs that were cited and those about them. */
export async function retrieveFollowUp(
  index: SearchIndex,
  { question, own, ellipsis, before }: FollowUp,
): Promise<FollowUpRetrieval> {
  const joined = await retrieve(index, question.query);
  const weight = ellipsis.kind === "leaning" ? OWN_WEIGHT.leaning : OWN_WEIGHT.elliptical;
  const alone = weight > 0 ? await retrieve(index, own) : undefined;
  const scores = new Map<ParagraphId, number>();
  const add = (id: ParagraphId, score: number) => scores.set(id, (scores.get(id) ?? 0) + score);
  for (const { paragraph, score } of joined.candidates) add(paragraph, score * (1 - weight));
  for (const { paragraph, score } of alone?.candidates ?? []) add(paragraph, score * weight);
  const gain = ellipsis.wantsOther ? GAIN_OF_OTHER : GAIN;
  // What takes another's place is as a rule said somewhere else.
  const share = ellipsis.replaces ? 0.3 : 1;
  for (const id of index.positions.keys()) add(id, share * gainOf(index, id, before.paragraphs, gain));
  const candidates = [...scores]
    .map(([paragraph, score]) => ({ paragraph, score }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const top = candidates[0]?.score ?? 1;
  return {
    candidates: candidates.map(({ paragraph, score }) => ({ paragraph, score: score / top })),
    neighbours: joined.neighbours,
    likelihoods: joined.likelihoods,
    alone,
    prior: readLikelihoods(index, before.question.query),
  };
}

function gainOf(
  { positions, restatements }: SearchIndex,
  id: ParagraphId,
  cited: readonly ParagraphId[],
  gain: Readonly<Record<keyof typeof GAIN, number>>,
): number {
  if (cited.includes(id)) return gain.cited;
  if (cited.some((other) => restatements.get(other)?.includes(id))) return gain.restates;
  const place = positions.get(id) as number;
  const isBeside = (other: ParagraphId) =>
    Math.abs((positions.get(other) ?? Number.NaN) - place) === 1 && sectionOf(other) === sectionOf(id);
  return cited.some(isBeside) ? gain.beside : 0;
}
