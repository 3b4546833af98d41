import type { Answer } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { findFalsePremise } from "../compare/find-false-premise.ts";
import { findMissingAspects } from "../compare/find-missing-aspects.ts";
import { findUnmentioned } from "../compare/find-unmentioned.ts";

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
  query: Query,
  { outcome, mode, sentences }: Pick<Answer, "outcome" | "mode" | "sentences">,
  language: Language,
): Caveats {
  const none: Caveats = { premise: null, gaps: [], unmentioned: [] };
  const isList = outcome === "answered" && mode === "list";
  if (isList || outcome === "off_topic" || outcome === "not_reproduced") return none;
  const citations = sentences.flatMap((sentence) => sentence.citations);
  const among = outcome === "answered" ? citations.map(({ paragraph }) => paragraph) : index.concepts.keys();
  const unmentioned = findUnmentioned(index, query, new Set(among), language);
  if (outcome !== "answered" || mode !== "extractive") return { ...none, unmentioned };
  const source = citations.filter(({ status }) => status === "source").map(({ quote }) => quote);
  return {
    premise: findFalsePremise(query.text, sentences),
    gaps: findMissingAspects(query.text, source),
    unmentioned,
  };
}
