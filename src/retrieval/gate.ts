import type { KnownQuestion } from "../domain/passage.ts";
import type { Coverage } from "./coverage.ts";
import type { QuestionMatch, Retrieval } from "./retrieve.ts";

/** What the gate looks at, each from 0 to 1 except `lead`, from -1 to 1. */
export interface GateFeatures {
  /** Of the known questions likest this one, the share (by squared likeness) that the document answers. */
  readonly answeredShare: number;
  /** How much liker the best answered question is than the best unanswered one. */
  readonly lead: number;
  /** The share of the question's weight that the best paragraph takes up. */
  readonly coverage: number;
}

export interface GateVerdict {
  readonly answerable: boolean;
  /** The gate's score: the log-odds that the document answers, 0 at the threshold. */
  readonly score: number;
  readonly features: GateFeatures;
  /** Where it is not: whether the question is about the document at all. */
  readonly offTopic: boolean;
}

/** A logistic regression on the features; weights and threshold chosen on the development set (bench/README.md: curve). */
export const GATE = { answeredShare: 6, lead: 4.5, coverage: 3, bias: -6.5 } as const;

const NEAREST = 10;

/** Judges whether the document answers a question, from the questions known to be answered or not and what they share with it. */
export function judge(retrieval: Retrieval, coverage: Coverage): GateVerdict {
  const features = gateFeatures(retrieval, coverage);
  const score = GATE.bias + GATE.answeredShare * features.answeredShare + GATE.lead * features.lead + GATE.coverage * features.coverage;
  return { answerable: score >= 0, score, features, offTopic: shareOf(retrieval.matches, "off_topic") > shareOf(retrieval.matches, "not_said") };
}

export function gateFeatures(retrieval: Retrieval, coverage: Coverage): GateFeatures {
  const unanswered = Math.max(bestOf(retrieval.matches, "not_said"), bestOf(retrieval.matches, "off_topic"));
  return {
    answeredShare: shareOf(retrieval.matches, "answered"),
    lead: bestOf(retrieval.matches, "answered") - unanswered,
    coverage: coverage.all,
  };
}

function bestOf(matches: readonly QuestionMatch[], kind: KnownQuestion["kind"]): number {
  return matches.find(({ question }) => question.kind === kind)?.score ?? 0;
}

function shareOf(matches: readonly QuestionMatch[], kind: KnownQuestion["kind"]): number {
  const nearest = matches.slice(0, NEAREST);
  const total = nearest.reduce((sum, { score }) => sum + score ** 2, 0);
  if (total === 0) return kind === "off_topic" ? 1 : 0;
  return nearest.filter(({ question }) => question.kind === kind).reduce((sum, { score }) => sum + score ** 2, 0) / total;
}
