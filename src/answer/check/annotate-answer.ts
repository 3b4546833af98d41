import type { Answer, AnswerSentence, MissingAspect } from "../../domain/answer.ts";
import type { DecisiveThing } from "../../domain/asked-thing.ts";
import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { findFalsePremise } from "../compare/find-false-premise.ts";
import { findLackedThings } from "../compare/find-lacked-things.ts";
import { findMissingAspects } from "../compare/find-missing-aspects.ts";
import { findUnmentioned } from "../compare/find-unmentioned.ts";
import { findWrongName } from "../headline/find-wrong-name.ts";
import type { NameIndex } from "../names/name-index.ts";

/** What is said beside the quotes, found by comparing the question with what is cited. */
export type Caveats = Pick<Answer, "premise" | "gaps" | "unmentioned">;

/**
 * Caveats where the question and the text part: a year they disagree on, what is asked for and not given, what is named and
 * not mentioned. Lists and look-ups are not measured against what was asked; a refusal is told only what the whole document
 * does not name.
 * @param language that of the answer
 */
export function annotateAnswer(
  index: SearchIndex,
  names: NameIndex,
  query: Query,
  { outcome, mode, sentences, closest }: Pick<Answer, "outcome" | "mode" | "sentences" | "closest">,
  language: Language,
): Caveats {
  const none: Caveats = { premise: null, gaps: [], unmentioned: [] };
  const isList = outcome === "answered" && mode === "list";
  if (isList || outcome === "off_topic" || outcome === "not_reproduced") return none;
  const citations = sentences.flatMap((sentence) => sentence.citations);
  const among = outcome === "answered" ? citations.map(({ paragraph }) => paragraph) : index.concepts.keys();
  const unmentioned = findUnmentioned(index, query, new Set(among), language);
  const quoted = outcome === "answered" && mode === "extractive" ? sentences : closest;
  if (quoted.length === 0) return { ...none, unmentioned };
  const premise = findFalsePremise(query.text, quoted) ?? findWrongName(names, query, quoted);
  const isOnPoint = premise !== null && premise.found.length <= MAX_FOUND;
  return { premise: isOnPoint ? premise : null, gaps: findGaps(index, query.text, quoted), unmentioned };
}

/** A quote that gives more years or percentages than this is not about one of them. */
const MAX_FOUND = 2;

/** What is asked for and not given: told by the words that are quoted, and by what people ask the best paragraph for. */
function findGaps(index: SearchIndex, question: string, quoted: readonly AnswerSentence[]): MissingAspect[] {
  const citations = quoted.flatMap((sentence) => sentence.citations);
  const source = citations.filter(({ status }) => status === "source").map(({ quote }) => quote);
  const best = citations[0]?.paragraph;
  const lacked = best === undefined ? [] : findLackedThings(index, question, best);
  return [...new Set([...findMissingAspects(question, source), ...lacked.map((thing) => GAP_OF[thing])])];
}

const GAP_OF: Readonly<Record<DecisiveThing, MissingAspect>> = {
  city: "city",
  country: "country",
  person: "person",
  sum: "sum",
  count: "figure",
  headcount: "figure",
  share: "figure",
  day: "day",
};
