import { BestFew } from "./best-few.ts";
import type { TermCounts } from "./count-query.ts";
import { type Matches, MatchRoom } from "./match-room.ts";
import type { LanguageIndex } from "./search-index.ts";
import { countVotes } from "./voters.ts";

/** The known questions of a language nearest to a text, best first: question i of these is that at `positions[i]`. */
export interface NearestQuestions {
  readonly positions: readonly number[];
  /** How similar each is: the mean of the cosines of stems and of n-grams, 0..1. */
  readonly scores: readonly number[];
  /** How much of each stands in the text (0..1): little where it asks for more than the text does. */
  readonly contained: readonly number[];
}

/** A figure of each paragraph or question, by the stems of a text and by its n-grams. */
type ByView = Readonly<Record<"stems" | "grams", Float32Array>>;

/** What the known questions of one language say of a text. */
export interface QuestionMatches {
  /** For each paragraph. */
  readonly votes: ByView;
  readonly nearest: NearestQuestions;
}

/** So many of a language tell what kind of question a text is. */
export const MAX_NEIGHBOURS = 80;
/** Below this similarity a known question tells nothing. */
const MIN_SIMILARITY = 0.08;

/** A question and each of its parts are ranked more than once. The terms of a text are kept while it is spoken of, and so is what was found. */
const matched = new WeakMap<TermCounts, QuestionMatches>();

/** The languages are compared one after the other. */
const ROOMS = { stems: new MatchRoom(), grams: new MatchRoom() };

/** Compares a text with every known question of a language. */
export function matchQuestions(language: LanguageIndex, text: string): QuestionMatches {
  const counts = language.count(text);
  const known = matched.get(counts);
  if (known) return known;
  const stems = language.questions.stems.match(counts.stems, ROOMS.stems);
  const grams = language.questions.grams.match(counts.grams, ROOMS.grams);
  const matches = {
    votes: { stems: countVotes(stems, language.voters), grams: countVotes(grams, language.voters) },
    nearest: findNearest(language, { stems, grams }),
  };
  matched.set(counts, matches);
  return matches;
}

/** @param matches of every known question with the text */
function findNearest(
  { questions }: LanguageIndex,
  matches: Readonly<Record<"stems" | "grams", Matches>>,
): NearestQuestions {
  const [stems, grams] = [matches.stems.products, matches.grams.products];
  const [inStems, inGrams] = [questions.stems.inverseLengths, questions.grams.inverseLengths];
  const ofStems = 1 / matches.stems.length / 2;
  const ofGrams = 1 / matches.grams.length / 2;
  const best = new BestFew(MAX_NEIGHBOURS);
  const tell = (position: number) => {
    const byStems = ofStems * (stems[position] as number) * (inStems[position] as number);
    const score = byStems + ofGrams * (grams[position] as number) * (inGrams[position] as number);
    if (score > MIN_SIMILARITY) best.offer(score, position);
  };
  for (const position of matches.grams.documents) tell(position);
  for (const position of matches.stems.documents) if (grams[position] === 0) tell(position);
  const containedIn = (position: number) => {
    const stemsHad = (stems[position] as number) * (inStems[position] as number) ** 2;
    const gramsHad = (grams[position] as number) * (inGrams[position] as number) ** 2;
    return Math.min(1, (stemsHad + gramsHad) / 2);
  };
  const { scores, places: positions } = best.read();
  return { positions, scores: scores.map((score) => Math.min(1, score)), contained: positions.map(containedIn) };
}
