import type { Interval } from "../evaluation/clopper-pearson.ts";
import { type Intervals, type Metrics, RATES, type Rate } from "../evaluation/metrics.ts";
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
export function renderSummary({ all, byLanguage, byType, intervals, latency }: Summary, io: Io): string {
  const groups = Object.entries(byLanguage);
  const shown = [all, ...groups.map(([, metrics]) => metrics)];
  const figures = ROWS.map(([key, title]) => [
    title,
    ...shown.map((metrics) => (COUNTS.has(key) ? String(metrics[key]) : formatFigure(metrics[key]))),
  ]);
  const types = Object.entries(byType).map(([name, metrics]) => [
    name,
    String(metrics.cases),
    ...(["hitAt1", "hitAt5"] as const).map((rate) => formatRate(metrics[rate], intervals.byType[name]?.[rate])),
    ...[metrics.citationPrecision, metrics.citationRecall].map(formatFigure),
  ]);
  const names = ["all", ...groups.map(([name]) => name)];
  const tables = [
    toTable(["", ...names], figures),
    toTable(["95 % interval", ...names], intervalRows([intervals.all, ...Object.values(intervals.byLanguage)])),
    toTable(TYPE_HEAD, types),
  ];
  const speed = `ask: p50 ${latency.p50?.toFixed(1)} ms, p95 ${latency.p95?.toFixed(1)} ms`;
  return [...tables.map((table) => formatTable(table, widthOf(io))), speed].join("\n");
}

function intervalRows(groups: readonly Intervals[]): string[][] {
  const titleOf = (rate: Rate) => ROWS.find(([key]) => key === rate)?.[1] ?? rate;
  return RATES.map((rate) => [titleOf(rate), ...groups.map((intervals) => formatInterval(intervals[rate]))]);
}

function formatRate(value: number | null, interval: Interval | null | undefined): string {
  return interval ? `${formatFigure(value)} (${formatInterval(interval)})` : formatFigure(value);
}

function formatInterval(interval: Interval | null): string {
  return interval === null ? "–" : `${interval.low.toFixed(3)}–${interval.high.toFixed(3)}`;
}

/** A share with three decimals, a count as it is. */
export function formatFigure(value: number | null): string {
  if (value === null) return "–";
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}
