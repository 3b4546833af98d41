import type { Answer, AnswerSentence, AnswerTable, ModelUse, ModeNote, Related } from "../../domain/answer.ts";
import type { SentenceState } from "../../domain/composition.ts";
import type { Prompts } from "../../domain/prompt.ts";
import { isPlain } from "../check/find-live-parts.ts";
import { groupQuotes } from "../cite.ts";
import type { CheckedPiece } from "./check-piece.ts";
import type { TokenPrices } from "./compose-deps.ts";
import type { Tally } from "./model-session.ts";

/** Longer names of columns say something, and what they say is not checked. */
const MAX_COLUMN_WORDS = 4;
const MAX_COLUMN_CHARS = 40;
const MAX_NOT_GIVEN = 5;
const MAX_NOT_GIVEN_CHARS = 160;

/** The answer that a model wrote. @param kept what held, in the order it was shown */
export function finishAnswered(
  base: Answer,
  kept: readonly CheckedPiece[],
  columns: readonly string[],
  notGiven: readonly string[],
): Answer {
  const written = kept.filter(({ piece }) => piece.cells === null);
  // Rows alone say what they say as sentences.
  const said = written.length > 0 ? written : kept;
  return {
    ...withoutCaveats(base),
    outcome: "answered",
    mode: "generative",
    sentences: said.flatMap(({ sentence }) => sentence ?? []),
    table: written.length > 0 ? buildTable(kept, columns) : null,
    closest: [],
    related: [],
    not_given: notGiven,
  };
}

/** Gate and model disagree: the answer stays a no, with the quotes that would be the answer if there is one. */
export function finishUncertain(base: Answer, kept: readonly CheckedPiece[], notGiven: readonly string[]): Answer {
  const closest = kept.flatMap(({ sentence }) => (sentence ? quotesOf(sentence) : []));
  const texts = new Set<string>();
  const once = closest.filter(({ text }) => !texts.has(text) && texts.add(text));
  return { ...base, mode: "generative", headline: null, sentences: [], closest: once, not_given: notGiven };
}

/** The model's no. @param related the nearest paragraphs, where the base has none */
export function finishRefused(base: Answer, related: readonly Related[], notGiven: readonly string[]): Answer {
  const answer = base.outcome === "not_found" ? base : { ...withoutCaveats(base), related };
  return {
    ...answer,
    outcome: "not_found",
    mode: "generative",
    headline: null,
    sentences: [],
    closest: [],
    not_given: notGiven,
  };
}

/**
 * What a model says is not given, as far as it may be shown: it rests on no quote, so it must be plain, short, and with no
 * figure that the question does not have.
 */
export function checkNotGiven(notGiven: readonly string[], question: string): string[] {
  const figures = new Set(figuresOf(question));
  return notGiven
    .map((text) => text.trim())
    .filter((text) => text !== "" && text.length <= MAX_NOT_GIVEN_CHARS && isPlain(text))
    .filter((text) => figuresOf(text).every((figure) => figures.has(figure)))
    .slice(0, MAX_NOT_GIVEN);
}

/** What the model did. @param written as it was checked first @param repaired how many sentences held after a second try */
export function buildModelUse(
  id: string,
  { calls, inputTokens, cachedTokens, outputTokens }: Tally,
  { prices, prompts }: { readonly prices: TokenPrices | null; readonly prompts: Prompts },
  written: readonly CheckedPiece[],
  repaired: number,
): ModelUse {
  const states: Partial<Record<SentenceState, number>> = {};
  for (const { state } of written) states[state] = (states[state] ?? 0) + 1;
  const fresh = inputTokens - cachedTokens;
  const cost =
    prices && (fresh * prices.input + cachedTokens * prices.cached + outputTokens * prices.output) / 1_000_000;
  return {
    id,
    prompts: Object.fromEntries(Object.entries(prompts).map(([name, { version }]) => [name, version])),
    calls,
    input_tokens: inputTokens,
    cached_tokens: cachedTokens,
    output_tokens: outputTokens,
    estimated_cost: cost,
    states,
    repaired,
  };
}

/** What happened, beside an answer without a model. */
export function withNote(base: Answer, note: ModeNote): Answer {
  return { ...base, mode_notes: [note] };
}

/** What was compared with the quotes of an answer says nothing of other quotes. */
function withoutCaveats({ duties: _, see_also: __, unanswered: ___, ...base }: Answer): Answer {
  return { ...base, headline: null, premise: null, gaps: [], unmentioned: [] };
}

function buildTable(kept: readonly CheckedPiece[], columns: readonly string[]): AnswerTable | null {
  const rows = kept.flatMap(({ piece: { cells }, sentence }) =>
    cells && sentence ? [{ cells, citations: sentence.citations }] : [],
  );
  const isWhole = rows.every(({ cells }) => cells.length === columns.length) && columns.every(isColumnName);
  return rows.length > 0 && isWhole ? { columns, rows } : null;
}

function isColumnName(text: string): boolean {
  const words = text.split(/\s+/u).length;
  return text.length <= MAX_COLUMN_CHARS && words <= MAX_COLUMN_WORDS && isPlain(text) && figuresOf(text).length === 0;
}

function quotesOf({ citations }: AnswerSentence): AnswerSentence[] {
  return groupQuotes(citations).map((own) => ({ text: own[0]?.quote ?? "", citations: own }));
}

function figuresOf(text: string): string[] {
  return text.normalize("NFKC").match(/\p{N}+/gu) ?? [];
}
