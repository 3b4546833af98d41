import type { Answer } from "../domain/answer.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import type { Candidate } from "../domain/passage.ts";
import { clopperPearson, type Interval } from "./clopper-pearson.ts";
import type { Case } from "./parse-cases.ts";

/** What the bot did with a case. */
export interface CaseOutcome {
  readonly case: Case;
  readonly answer: Answer;
  readonly results: readonly Candidate[];
  readonly milliseconds: number;
}

/** The figures of some cases; a figure is null where none of them counts for it. Shares are 0..1. */
export interface Metrics {
  readonly cases: number;
  readonly answerable: number;
  readonly hitAt1: number | null;
  readonly hitAt3: number | null;
  readonly hitAt5: number | null;
  readonly recallAt5: number | null;
  readonly mrr: number | null;
  readonly citationPrecision: number | null;
  readonly citationRecall: number | null;
  readonly mustContain: number | null;
  readonly abstentionPrecision: number | null;
  readonly abstentionRecall: number | null;
  readonly falseAnswerRate: number | null;
  readonly overRefusalRate: number | null;
  readonly medianAnswerLength: number | null;
}

/** Figures that are shares of cases: each counts as one or not at all. The others are means of shares. */
export const RATES = [
  "hitAt1",
  "hitAt3",
  "hitAt5",
  "mustContain",
  "abstentionPrecision",
  "abstentionRecall",
  "falseAnswerRate",
  "overRefusalRate",
] as const satisfies readonly (keyof Metrics)[];

export type Rate = (typeof RATES)[number];

/** Within what each rate lies with 95 % confidence; null where no case counts for it. */
export type Intervals = Readonly<Record<Rate, Interval | null>>;

/** Scores outcomes as the evaluation's README lays down. */
export function measure(outcomes: readonly CaseOutcome[]): Metrics {
  const answerable = outcomes.filter((o) => o.case.answerable);
  const answered = answerable.filter(isAnswered);
  const counted = countRates(outcomes);
  const rate = (name: Rate) => mean(counted[name].map(Number));
  return {
    cases: outcomes.length,
    answerable: answerable.length,
    hitAt1: rate("hitAt1"),
    hitAt3: rate("hitAt3"),
    hitAt5: rate("hitAt5"),
    recallAt5: mean(answerable.map((o) => recall(o, 5))),
    mrr: mean(answerable.map(reciprocalRank)),
    citationPrecision: mean(answered.map(citationPrecision)),
    citationRecall: mean(answered.map(citationRecall)),
    mustContain: rate("mustContain"),
    abstentionPrecision: rate("abstentionPrecision"),
    abstentionRecall: rate("abstentionRecall"),
    falseAnswerRate: rate("falseAnswerRate"),
    overRefusalRate: rate("overRefusalRate"),
    medianAnswerLength: percentile(answered.filter(isWritten).map(answerLength), 0.5),
  };
}

/** The exact interval of each rate. */
export function measureIntervals(outcomes: readonly CaseOutcome[]): Intervals {
  const counted = countRates(outcomes);
  const entries = RATES.map((name) => {
    const cases = counted[name];
    return [name, clopperPearson(cases.filter(Boolean).length, cases.length)] as const;
  });
  return Object.fromEntries(entries) as Record<Rate, Interval | null>;
}

/** For each rate whether it holds, case by case, of those that count for it. */
function countRates(outcomes: readonly CaseOutcome[]): Readonly<Record<Rate, readonly boolean[]>> {
  const answerable = outcomes.filter((o) => o.case.answerable);
  const unanswerable = outcomes.filter((o) => !o.case.answerable);
  const demanding = answerable.filter((o) => isAnswered(o) && o.case.mustContain.length > 0);
  return {
    hitAt1: answerable.map((o) => isHit(o, 1)),
    hitAt3: answerable.map((o) => isHit(o, 3)),
    hitAt5: answerable.map((o) => isHit(o, 5)),
    mustContain: demanding.map(containsAll),
    abstentionPrecision: outcomes.filter((o) => !isAnswered(o)).map((o) => !o.case.answerable),
    abstentionRecall: unanswerable.map((o) => !isAnswered(o)),
    falseAnswerRate: unanswerable.map(isAnswered),
    overRefusalRate: answerable.map((o) => !isAnswered(o)),
  };
}

/** Neither a list nor a look-up: how long these are is not the bot's choice. */
function isWritten({ answer: { mode } }: CaseOutcome): boolean {
  return mode === "extractive" || mode === "generative";
}

export function isAnswered({ answer }: CaseOutcome): boolean {
  return answer.outcome === "answered";
}

export function citedParagraphs({ answer }: CaseOutcome): ParagraphId[] {
  const cited = [...answer.sentences, ...(answer.table?.rows ?? [])].flatMap(({ citations }) => citations);
  return [...new Set(cited.map(({ paragraph }) => paragraph))];
}

function accepted({ case: { gold, alsoOk } }: CaseOutcome): ReadonlySet<ParagraphId> {
  return new Set([...gold, ...alsoOk]);
}

/** True when one of the first k results is among the accepted paragraphs. */
function isHit(outcome: CaseOutcome, k: number): boolean {
  const ok = accepted(outcome);
  return outcome.results.slice(0, k).some(({ paragraph }) => ok.has(paragraph));
}

function recall(outcome: CaseOutcome, k: number): number {
  const found = new Set(outcome.results.slice(0, k).map(({ paragraph }) => paragraph));
  return outcome.case.gold.filter((paragraph) => found.has(paragraph)).length / outcome.case.gold.length;
}

function reciprocalRank({ results, case: { gold } }: CaseOutcome): number {
  const rank = results.findIndex(({ paragraph }) => gold.includes(paragraph));
  return rank < 0 ? 0 : 1 / (rank + 1);
}

function citationPrecision(outcome: CaseOutcome): number {
  const cited = citedParagraphs(outcome);
  const ok = accepted(outcome);
  return cited.length === 0 ? 0 : cited.filter((paragraph) => ok.has(paragraph)).length / cited.length;
}

/** Half a point where only paragraphs that also support the core are cited. */
function citationRecall(outcome: CaseOutcome): number {
  const cited = new Set(citedParagraphs(outcome));
  const found = outcome.case.gold.filter((paragraph) => cited.has(paragraph)).length;
  if (found === 0 && outcome.case.alsoOk.some((paragraph) => cited.has(paragraph))) return 0.5;
  return found / outcome.case.gold.length;
}

function answerLength({ answer }: CaseOutcome): number {
  return answer.sentences.reduce((sum, { text }) => sum + text.length, 0);
}

/** True when every required string stands in the answer; Cyrillic ones count only where the answer quotes the document. */
export function containsAll({ answer, case: { mustContain } }: CaseOutcome): boolean {
  const shown = foldForScoring(
    answer.sentences.flatMap(({ text, citations }) => [text, ...citations.map(({ quote }) => quote)]).join("\n"),
  );
  return mustContain.every((needle) => contains(shown, foldForScoring(needle)));
}

function contains(text: string, needle: string): boolean {
  if (!/^\d+$/u.test(needle)) return text.includes(needle);
  return new RegExp(`(?<!\\d)${needle}(?!\\d)`, "u").test(text);
}

/** NFKC, one dash, one kind of space, no case, ё as е, Western digits: what the evaluation's README asks for. */
function foldForScoring(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .trim()
    .toLowerCase()
    .replace(/ё/gu, "е");
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which a share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
