import type { Language } from "../domain/language.ts";
import type { Entry } from "../domain/obligation.ts";
import type { DutyTermReader } from "./duty-terms.ts";

/** So much of what a question is about an entry must speak of, by the weight of the words. */
const MIN_COVERAGE = 0.6;
/** Where neither a body nor a year nor reporting bounds them, a word of the text alone may name somebody whom the duty does not bind ("governments"). */
const MIN_OWN_UNBOUND = 0.5;
/** How near to the best an entry must come by its words. */
const NEAR = 0.85;
/** Keeps the weight of a word that every entry has above nothing. */
const SMOOTHING = 0.5;

/**
 * The entries that speak of what a question is about: words count by how rare they are, and those of the register's own
 * wording twice. None where no entry speaks of most of it.
 * @param all the whole register, by which a word is rare or not
 * @param topic terms, at least one
 * @param isBound whether a body, a year or reporting bounds the entries
 */
export function chooseByTopic(
  entries: readonly Entry[],
  all: readonly Entry[],
  topic: readonly string[],
  language: Language,
  termsOf: DutyTermReader,
  isBound: boolean,
): Entry[] {
  const weights = topic.map((term) => {
    const count = all.filter((entry) => termsOf(entry, language).all.has(term)).length;
    return [term, Math.log((all.length + 1) / (count + SMOOTHING))] as const;
  });
  const total = sum(weights.map(([, weight]) => weight));
  const share = (known: ReadonlySet<string>) =>
    sum(weights.map(([term, weight]) => (known.has(term) ? weight : 0))) / total;
  const fit = entries.flatMap((entry) => {
    const { own, all: words } = termsOf(entry, language);
    const [coverage, inOwn] = [share(words), share(own)];
    const isFit = coverage >= MIN_COVERAGE && (isBound || inOwn > MIN_OWN_UNBOUND);
    return isFit ? [{ entry, score: coverage + inOwn }] : [];
  });
  const best = Math.max(0, ...fit.map(({ score }) => score));
  return fit.filter(({ score }) => score >= best * NEAR).map(({ entry }) => entry);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
