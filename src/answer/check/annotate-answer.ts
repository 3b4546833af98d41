import type { Answer, AnswerSentence, FalsePremise, MissingAspect } from "../../domain/answer.ts";
import type { DecisiveThing } from "../../domain/asked-thing.ts";
import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { findLackedThings } from "../compare/find-lacked-things.ts";
import { findMissingAspects, namesPerson } from "../compare/find-missing-aspects.ts";
import { findUnmentioned } from "../compare/find-unmentioned.ts";
import { lacksReason } from "../compare/lacks-reason.ts";
import type { NameIndex } from "../names/name-index.ts";

/** What of an answer is compared with its question. */
type Compared = "outcome" | "mode" | "sentences" | "closest" | "premise";

/** What is said beside the quotes, found by comparing the question with what is cited. */
export type Caveats = Pick<Answer, "premise" | "gaps" | "unmentioned">;

/**
 * Caveats where the question and the text part: a year they disagree on, what is asked for and not given, what is named and
 * not mentioned. Lists and look-ups are not measured against what was asked; a refusal is told only what the whole document
 * does not name.
 * @param answer with the premise that it corrects
 * @param language that of the answer
 */
export function annotateAnswer(
  index: SearchIndex,
  names: NameIndex,
  query: Query,
  { outcome, mode, sentences, closest, premise }: Pick<Answer, Compared>,
  language: Language,
): Caveats {
  const none: Caveats = { premise, gaps: [], unmentioned: [] };
  const isList = outcome === "answered" && mode === "list";
  if (isList || outcome === "off_topic" || outcome === "not_reproduced") return none;
  const citations = sentences.flatMap((sentence) => sentence.citations);
  const among = outcome === "answered" ? citations.map(({ paragraph }) => paragraph) : index.concepts.keys();
  const unmentioned = findUnmentioned(index, names, withoutGiven(query, premise), new Set(among), language);
  const quoted = outcome === "answered" && mode === "extractive" ? sentences : closest;
  if (quoted.length === 0) return { ...none, unmentioned };
  const gaps = findGaps(index, query.text, quoted).filter((gap) => premise === null || gap !== "reason");
  return { premise, gaps, unmentioned };
}

/** What is corrected need not be called unmentioned too. */
function withoutGiven({ text, language }: Query, premise: FalsePremise | null): Query {
  return { text: premise ? text.replace(premise.given, " ") : text, language };
}

/** What is asked for and not given: told by the words that are quoted, and by what people ask the best paragraph for. */
function findGaps(index: SearchIndex, question: string, quoted: readonly AnswerSentence[]): MissingAspect[] {
  const citations = quoted.flatMap((sentence) => sentence.citations);
  const source = citations.filter(({ status }) => status === "source").map(({ quote }) => quote);
  const best = citations[0]?.paragraph;
  const lacked = best === undefined ? [] : findLackedThings(index, question, best);
  // Whoever is quoted by name is a speaker, though people may not ask this paragraph for one.
  const isShown = (thing: DecisiveThing) => thing === "speaker" && namesPerson(fold(source.join("\n")));
  const named = lacked.filter((thing) => !isShown(thing)).map((thing) => GAP_OF[thing]);
  const reason: MissingAspect[] =
    best !== undefined && lacksReason(index, question, best, source[0] ?? "") ? ["reason"] : [];
  const missing = findMissingAspects(question, source).filter((gap) => !named.includes("exact_day") || gap !== "day");
  return [...new Set([...missing, ...named, ...reason])].filter(
    (gap, _, all) => gap !== "day" || !all.includes("exact_day"),
  );
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
  exact_day: "exact_day",
  clock_time: "clock_time",
  room: "room",
  donor: "donor",
  votes: "votes",
  method: "method",
  contact: "contact",
  other_office: "other_office",
  company: "company",
  speaker: "speaker",
};
