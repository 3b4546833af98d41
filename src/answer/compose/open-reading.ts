import type { Answer } from "../../domain/answer.ts";
import type { Library } from "../../domain/library.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchResults } from "../search.ts";
import { nearestOf } from "./build-context.ts";
import type { NumberedDocument } from "./number-sentences.ts";
import { Reading } from "./reading.ts";

/** What opening a reading takes. */
export interface ReadingDeps {
  readonly library: Library;
  readonly numbered: NumberedDocument;
  /** How much of a document a model is given to read for one question, in tokens. */
  readonly contextTokens: number;
  readonly extractive: { search(query: string, limit: number): Promise<SearchResults> };
}

/** How many paragraphs a search adds to those that the answer without a model is near to. */
const MAX_FOUND = 12;
/** The rest is for what a model looks up. */
const OPENING_SHARE = 1 / 2;

/**
 * Gives a model the whole document where it fits. Else the paragraphs that are near the question, then those around them,
 * as far as half of the room goes.
 * @param base the answer without a model
 */
export async function openReading(
  { library, numbered, contextTokens, extractive }: ReadingDeps,
  base: Answer,
  question: string,
): Promise<Reading> {
  const reading = new Reading(numbered, contextTokens);
  if (reading.isWhole) return reading;
  const { results } = await extractive.search(question, MAX_FOUND);
  const near = new Set([...nearestOf(base), ...results.map(({ paragraph }) => paragraph)]);
  reading.show(
    [...near, ...[...near].flatMap((id) => findNeighbours(library, id))],
    contextTokens * (1 - OPENING_SHARE),
  );
  return reading;
}

/** The paragraphs that stand before and after one, in this order. */
export function findNeighbours({ document: { paragraphs } }: Library, paragraph: ParagraphId): ParagraphId[] {
  const place = paragraphs.findIndex(({ id }) => id === paragraph);
  if (place === -1) return [];
  return [paragraphs[place - 1], paragraphs[place + 1]].flatMap((one) => (one ? [one.id] : []));
}
