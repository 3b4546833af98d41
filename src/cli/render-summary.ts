import type { Metrics } from "../evaluation/metrics.ts";
import type { Summary } from "../evaluation/summarise.ts";
import { formatTable, toTable } from "./format-table.ts";
import { type Io, widthOf } from "./io.ts";

const ROWS: readonly (readonly [keyof Metrics, string])[] = [
  ["cases", "cases"],
  ["answerable", "answerable"],
  ["hitAt1", "hit@1"],
  ["hitAt3", "hit@3"],
  ["hitAt5", "hit@5"],
  ["recallAt5", "recall@5"],
  ["mrr", "MRR"],
  ["citationPrecision", "citation precision"],
  ["citationRecall", "citation recall"],
  ["mustContain", "must contain"],
  ["abstentionPrecision", "abstention precision"],
  ["abstentionRecall", "abstention recall"],
  ["falseAnswerRate", "false-answer rate"],
  ["overRefusalRate", "over-refusal rate"],
  ["medianAnswerLength", "median answer length"],
];

/** A count of 1 is no share of 1. */
const COUNTS: ReadonlySet<keyof Metrics> = new Set(["cases", "answerable"]);

const TYPE_HEAD = ["type", "n", "hit@1", "hit@5", "precision", "recall"];

/** The figures of a file of cases as tables. */
export function renderSummary({ all, byLanguage, byType, latency }: Summary, io: Io): string {
  const groups = Object.entries(byLanguage);
  const shown = [all, ...groups.map(([, metrics]) => metrics)];
  const figures = ROWS.map(([key, title]) => [
    title,
    ...shown.map((metrics) => (COUNTS.has(key) ? String(metrics[key]) : formatFigure(metrics[key]))),
  ]);
  const types = Object.entries(byType).map(([name, metrics]) => [
    name,
    String(metrics.cases),
    ...[metrics.hitAt1, metrics.hitAt5, metrics.citationPrecision, metrics.citationRecall].map(formatFigure),
  ]);
  const tables = [toTable(["", "all", ...groups.map(([name]) => name)], figures), toTable(TYPE_HEAD, types)];
  const speed = `ask: p50 ${latency.p50?.toFixed(1)} ms, p95 ${latency.p95?.toFixed(1)} ms`;
  return [...tables.map((table) => formatTable(table, widthOf(io))), speed].join("\n");
}

/** A share with three decimals, a count as it is. */
export function formatFigure(value: number | null): string {
  if (value === null) return "–";
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}
