import { escapeHtml } from "../text/escape-html.ts";
import { findMisses, type Miss } from "./find-misses.ts";
import { type GatePoint, gateCurve } from "./gate-curve.ts";
import { type CaseOutcome, citedParagraphs, type Metrics } from "./metrics.ts";
import type { Summary } from "./summarise.ts";

/** The columns of the tables: a figure's name in the data, and as people read it. */
const COLUMNS: readonly (readonly [keyof Metrics, string])[] = [
  ["cases", "n"],
  ["hitAt1", "hit@1"],
  ["hitAt5", "hit@5"],
  ["recallAt5", "recall@5"],
  ["mrr", "MRR"],
  ["citationPrecision", "citation precision"],
  ["citationRecall", "citation recall"],
  ["mustContain", "must contain"],
  ["falseAnswerRate", "false answers"],
  ["overRefusalRate", "over-refusals"],
  ["medianAnswerLength", "answer length"],
];

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #d0d7de; --bar: #1f6feb; --bad: #b42318; --soft: #57606a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --line: #30363d; --bar: #58a6ff; --bad: #ff7b72; --soft: #9aa4ae; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); margin: 2rem auto; max-width: 76rem; padding: 0 1rem; }
h1, h2 { line-height: 1.2; } .soft { color: var(--soft); }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: right; } th:first-child, td:first-child, td.text, th.text { text-align: left; }
svg text { fill: var(--ink); font: 13px system-ui, sans-serif; } svg .axis { stroke: var(--line); } svg .bar { fill: var(--bar); } svg .curve { fill: none; stroke: var(--bar); stroke-width: 2; } svg .now { fill: var(--bad); }
.kind { color: var(--bad); white-space: nowrap; } td.text { unicode-bidi: plaintext; vertical-align: top; }`;

/**
 * An evaluation as one self-contained page: figures, charts, the gate's curve and every miss with what came instead.
 * @param name what was evaluated, shown as the title
 */
export function renderReport(name: string, summary: Summary, outcomes: readonly CaseOutcome[]): string {
  const misses = findMisses(outcomes);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Evaluation: ${escapeHtml(name)}</title><style>${STYLE}</style></head>
<body><main><h1>Evaluation: ${escapeHtml(name)}</h1>
<p class="soft">${summary.all.cases} cases, ${summary.all.answerable} of them answerable. Median ${format(summary.latency.p50)} ms a question, 95th percentile ${format(summary.latency.p95)} ms.</p>
<h2>All cases</h2>${table([["all", summary.all]])}
<h2>By language</h2>${bars(summary.byLanguage)}${table(Object.entries(summary.byLanguage))}
<h2>By type</h2>${bars(summary.byType)}${table(Object.entries(summary.byType))}
<h2>The gate</h2><p>How many answerable questions a threshold turns away, and how many unanswerable ones it answers. The dot is the threshold in use.</p>${curve("All languages", gateCurve(outcomes))}
${Object.keys(summary.byLanguage)
  .map((language) => curve(language, gateCurve(outcomes.filter((o) => o.case.language === language))))
  .join("\n")}
<h2>Misses (${misses.length})</h2>${missTable(misses)}</main></body></html>
`;
}

function table(rows: readonly (readonly [string, Metrics])[]): string {
  const head = COLUMNS.map(([, title]) => `<th scope="col">${title}</th>`).join("");
  const body = rows.map(
    ([name, metrics]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th>${COLUMNS.map(([key]) => `<td>${key === "cases" ? metrics.cases : format(metrics[key])}</td>`).join("")}</tr>`,
  );
  return `<div class="scroll"><table><thead><tr><th scope="col"></th>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>`;
}

const BAR = { left: 120, width: 480, height: 18, gap: 8 } as const;

function bars(groups: Readonly<Record<string, Metrics>>): string {
  const shown = Object.entries(groups).flatMap(([name, { hitAt1 }]) =>
    hitAt1 === null ? [] : [{ name, value: hitAt1 }],
  );
  const rows = shown.map(({ name, value }, i) => {
    const y = i * (BAR.height + BAR.gap);
    return `<text x="${BAR.left - 8}" y="${y + 14}" text-anchor="end">${escapeHtml(name)}</text><rect class="bar" x="${BAR.left}" y="${y}" width="${value * BAR.width}" height="${BAR.height}"/><text x="${BAR.left + value * BAR.width + 6}" y="${y + 14}">${format(value)}</text>`;
  });
  const label = `hit@1: ${shown.map(({ name, value }) => `${name} ${format(value)}`).join(", ")}`;
  return `<figure><figcaption>hit@1</figcaption><svg role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 660 ${shown.length * (BAR.height + BAR.gap)}" width="660">${rows.join("")}</svg></figure>`;
}

const CHART = { left: 50, top: 10, size: 260 } as const;

function curve(title: string, points: readonly GatePoint[]): string {
  if (points.length === 0) return "";
  const x = (share: number) => CHART.left + share * CHART.size;
  const y = (share: number) => CHART.top + (1 - share) * CHART.size;
  const line = points
    .map(({ overRefusalRate, falseAnswerRate }) => `${x(overRefusalRate).toFixed(1)},${y(falseAnswerRate).toFixed(1)}`)
    .join(" ");
  const now = points.find(({ threshold }) => threshold === 0) as GatePoint;
  const label = `${title}: at the threshold in use ${format(now.falseAnswerRate)} of the unanswerable questions are answered and ${format(now.overRefusalRate)} of the answerable ones refused`;
  return `<figure><figcaption>${escapeHtml(label)}</figcaption><svg role="img" aria-label="${escapeHtml(label)}" viewBox="0 0 340 310" width="340">
<line class="axis" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(0)}"/><line class="axis" x1="${x(0)}" y1="${y(0)}" x2="${x(0)}" y2="${y(1)}"/>
<polyline class="curve" points="${line}"/><circle class="now" cx="${x(now.overRefusalRate)}" cy="${y(now.falseAnswerRate)}" r="5"/>
<text x="${x(0.5)}" y="${y(0) + 32}" text-anchor="middle">over-refusals</text><text x="14" y="${y(0.5)}" text-anchor="middle" transform="rotate(-90 14 ${y(0.5)})">false answers</text>
<text x="${x(0)}" y="${y(0) + 16}" text-anchor="middle">0</text><text x="${x(1)}" y="${y(0) + 16}" text-anchor="middle">1</text><text x="${x(0) - 8}" y="${y(1) + 5}" text-anchor="end">1</text></svg></figure>`;
}

function missTable(misses: readonly Miss[]): string {
  const rows = misses.map(({ kind, outcome }) => {
    const { case: one, answer, results } = outcome;
    const cited = citedParagraphs(outcome);
    const came =
      cited.length > 0
        ? `cited ${cited.join(", ")}`
        : `${answer.outcome}; nearest ${results
            .slice(0, 3)
            .map(({ paragraph }) => paragraph)
            .join(", ")}`;
    return `<tr><th scope="row">${escapeHtml(one.id)}</th><td class="text kind">${kind}</td><td class="text">${one.language}, ${escapeHtml(one.type)}</td><td class="text" dir="auto">${escapeHtml(one.question)}</td><td class="text">${escapeHtml(one.gold.join(", ") || "nothing")}</td><td class="text">${escapeHtml(came)}</td></tr>`;
  });
  return `<div class="scroll"><table><thead><tr><th scope="col">case</th><th scope="col" class="text">miss</th><th scope="col" class="text">kind</th><th scope="col" class="text">question</th><th scope="col" class="text">expected</th><th scope="col" class="text">came instead</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}

/** A share with three decimals, a count as it is. */
function format(value: number | null): string {
  if (value === null) return "–";
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}
