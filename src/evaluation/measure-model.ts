import type { ModelUse, ModeNote } from "../domain/answer.ts";
import { SENTENCE_STATES, type SentenceState } from "../domain/composition.ts";
import { type CaseOutcome, type Metrics, mean, percentile } from "./metrics.ts";
import type { Summary } from "./summarise.ts";

/** What a model did with some cases. Shares are 0..1, and null where nothing counts for them. */
export interface ModelFigures {
  /** Cases that a model was asked about. */
  readonly asked: number;
  readonly sentences: number;
  /** Shares of the sentences as the model first wrote them. */
  readonly states: Readonly<Record<SentenceState, number | null>>;
  /** Of the sentences that failed, the share that a second try mended. */
  readonly repaired: number | null;
  /** Of the cases asked about, the share that got the answer without a model. */
  readonly fallBacks: number | null;
  readonly notes: Readonly<Partial<Record<ModeNote, number>>>;
  readonly calls: number;
  /** For each case asked about, on average; null where no provider told. */
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly seconds: { readonly p50: number | null; readonly p95: number | null };
}

/** Measures what a model did. */
export function measureModel(outcomes: readonly CaseOutcome[]): ModelFigures {
  const asked = outcomes.flatMap(({ answer, milliseconds }) =>
    answer.model ? [{ answer, model: answer.model, milliseconds }] : [],
  );
  const uses = asked.map(({ model }) => model);
  const told = uses.filter(({ input_tokens }: ModelUse) => input_tokens > 0);
  const count = (state: SentenceState) => sum(uses.map(({ states }) => states[state] ?? 0));
  const sentences = sum(SENTENCE_STATES.map(count));
  const failed = sentences - count("supported");
  const notes: Partial<Record<ModeNote, number>> = {};
  for (const note of asked.flatMap(({ answer }) => answer.mode_notes ?? [])) notes[note] = (notes[note] ?? 0) + 1;
  const seconds = asked.map(({ milliseconds }) => milliseconds / 1000);
  return {
    asked: asked.length,
    sentences,
    states: Object.fromEntries(
      SENTENCE_STATES.map((state) => [state, share(count(state), sentences)]),
    ) as ModelFigures["states"],
    repaired: share(sum(uses.map(({ repaired }) => repaired)), failed),
    fallBacks: share(asked.filter(({ answer: { mode } }) => mode !== "generative").length, asked.length),
    notes,
    calls: sum(uses.map(({ calls }) => calls)),
    inputTokens: mean(told.map(({ input_tokens }) => input_tokens)),
    outputTokens: mean(told.map(({ output_tokens }) => output_tokens)),
    seconds: { p50: percentile(seconds, 0.5), p95: percentile(seconds, 0.95) },
  };
}

/** A figure that is worse with a model than without. */
export interface Worsening {
  /** `all`, or a language. */
  readonly group: string;
  readonly figure: keyof Metrics;
  readonly without: number;
  readonly with: number;
}

/** The figures that tell whether a model is worth it: more is better in those that are true. */
const COMPARED = {
  citationPrecision: true,
  citationRecall: true,
  mustContain: true,
  falseAnswerRate: false,
  overRefusalRate: false,
} as const satisfies Partial<Record<keyof Metrics, boolean>>;

/** Where answers with a model are worse than without, over all and in each language. */
export function findWorsenings(without: Summary, withModel: Summary): Worsening[] {
  const groups = [["all", without.all] as const, ...Object.entries(without.byLanguage)];
  return groups.flatMap(([group, before]) => {
    const after = group === "all" ? withModel.all : withModel.byLanguage[group];
    return Object.entries(COMPARED).flatMap(([name, moreIsBetter]) => {
      const figure = name as keyof typeof COMPARED;
      const [old, now] = [before[figure], after?.[figure] ?? null];
      if (old === null || now === null) return [];
      return (moreIsBetter ? now < old : now > old) ? [{ group, figure, without: old, with: now }] : [];
    });
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
