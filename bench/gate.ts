// npm run bench:gate: the curve that chose the gate's threshold, and the fit of its weights (src/retrieval/gate.ts).
import { LANGUAGES } from "../src/domain/language.ts";
import { GATE, type GateFeatures } from "../src/retrieval/gate.ts";
import { readEvaluationSets } from "./lib/evaluation-sets.ts";
import { type JudgedCase, judgeCases } from "./lib/judged-cases.ts";
import { fitLogistic, type LogisticModel, logOdds, type Observation } from "./lib/logistic.ts";
import { indexLibrary, readBundledLibrary } from "./lib/open-library.ts";
import { readTableOptions } from "./lib/read-options.ts";
import { formatShare } from "./lib/statistics.ts";
import { printTables, type Table } from "./lib/table.ts";

const FEATURES = (Object.keys(GATE) as (keyof typeof GATE)[]).filter((name) => name !== "bias");
const PROGRAM: LogisticModel = { weights: FEATURES.map((name) => GATE[name]), bias: GATE.bias };
const THRESHOLDS = [-2, -1.5, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.5, 2];
const FOLDS = 5;
const FALSE_ANSWER_LIMIT = 0.12;

/** Nothing is fitted on the set that is kept for measuring. */
const UNFITTED = "blind";

/** Cases of one set with their scores under one model. */
interface Scored {
  readonly answerable: boolean;
  readonly score: number;
}

/** A model and the cases it is measured on, which it need not have seen. */
interface Trial {
  readonly title: string;
  readonly scored: readonly Scored[];
}

async function main(): Promise<void> {
  const options = readTableOptions();
  const index = await indexLibrary(readBundledLibrary());
  const sets: { name: string; cases: JudgedCase[] }[] = [];
  for (const { name, cases } of readEvaluationSets(options.blind))
    sets.push({ name, cases: await judgeCases(index, cases) });
  const tables = [
    ...sets.flatMap(({ name, cases }) => [curveTable(name, cases), languageTable(name, cases)]),
    fitTable(sets.filter(({ name }) => name !== UNFITTED)),
    trialTable(sets),
  ];
  printTables(tables, options.markdown);
}

function scoreAll(model: LogisticModel, cases: readonly JudgedCase[]): Scored[] {
  return cases.map(({ answerable, features }) => ({ answerable, score: logOdds(model, toVector(features)) }));
}

function toVector(features: GateFeatures): number[] {
  return FEATURES.map((name) => features[name]);
}

function toObservation({ answerable, features }: JudgedCase): Observation {
  return { features: toVector(features), positive: answerable };
}

function curveTable(name: string, cases: readonly JudgedCase[]): Table {
  const scored = scoreAll(PROGRAM, cases);
  return {
    title: `Gate, ${name}: the curve of its threshold (the program's is 0.5, and 0 where no word is left over)`,
    note: `${count(scored)}; questions that name a paragraph are not judged. AUROC ${formatShare(auroc(scored))}.`,
    head: ["threshold", "false answers", "over-refusals"],
    rows: [
      ["always answer", ...rates(scored, Number.NEGATIVE_INFINITY)],
      ...THRESHOLDS.map((threshold) => [threshold.toFixed(2).replace("-", "−"), ...rates(scored, threshold)]),
      ["never answer", ...rates(scored, Number.POSITIVE_INFINITY)],
    ],
  };
}

function languageTable(name: string, cases: readonly JudgedCase[]): Table {
  const groups = LANGUAGES.map(
    (language) =>
      [
        language,
        scoreAll(
          PROGRAM,
          cases.filter((one) => one.language === language),
        ),
      ] as const,
  );
  const present = groups.filter(([, scored]) => scored.length > 0);
  return {
    title: `Gate, ${name}: false answers / over-refusals by language of the question`,
    head: ["threshold", ...present.map(([language, scored]) => `${language} (${count(scored)})`)],
    rows: THRESHOLDS.map((threshold) => [
      threshold.toFixed(2).replace("-", "−"),
      ...present.map(([, scored]) => rates(scored, threshold).join(" / ")),
    ]),
  };
}

function fitTable(sets: readonly { name: string; cases: readonly JudgedCase[] }[]): Table {
  const fits = [...sets, ...(sets.length > 1 ? [{ name: "all sets", cases: sets.flatMap(({ cases }) => cases) }] : [])];
  const row = (title: string, { weights, bias }: LogisticModel) => [
    title,
    ...[...weights, bias].map((value) => value.toFixed(2)),
  ];
  return {
    title: "Gate: weights by logistic regression, both classes weighing the same",
    head: ["fitted on", ...FEATURES, "bias"],
    rows: [
      row("(the program)", PROGRAM),
      ...fits.map(({ name, cases }) => row(name, fitLogistic(cases.map(toObservation)))),
    ],
  };
}

/** Fitted on one set and measured on another; within a set by five folds, each measured by a fit on the other four. */
function trialTable(sets: readonly { name: string; cases: readonly JudgedCase[] }[]): Table {
  const fittable = sets.filter(({ name }) => name !== UNFITTED);
  const across = fittable.flatMap((fitted) =>
    sets
      .filter((other) => other !== fitted)
      .map(
        (other): Trial => ({
          title: `fitted on ${fitted.name}, measured on ${other.name}`,
          scored: scoreAll(fitLogistic(fitted.cases.map(toObservation)), other.cases),
        }),
      ),
  );
  const within = fittable.map(
    ({ name, cases }): Trial => ({ title: `${name}, five folds`, scored: crossValidate(cases) }),
  );
  const program = sets.map(
    ({ name, cases }): Trial => ({ title: `the program's weights on ${name}`, scored: scoreAll(PROGRAM, cases) }),
  );
  return {
    title: "Gate: cross-validated at threshold 0",
    head: [
      "",
      "n",
      "false answers",
      "over-refusals",
      `over-refusals at false answers ≤ ${FALSE_ANSWER_LIMIT}`,
      "AUROC",
    ],
    rows: [...program, ...across, ...within].map(({ title, scored }) => [
      title,
      String(scored.length),
      ...rates(scored, 0),
      formatShare(overRefusalAtLimit(scored)),
      formatShare(auroc(scored)),
    ]),
  };
}

function crossValidate(cases: readonly JudgedCase[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fitLogistic(cases.filter((_, i) => i % FOLDS !== fold).map(toObservation));
    return scoreAll(
      model,
      cases.filter((_, i) => i % FOLDS === fold),
    );
  }).flat();
}

/** False-answer rate and over-refusal rate. */
function rates(scored: readonly Scored[], threshold: number): [string, string] {
  const rate = (answerable: boolean, wrong: (score: number) => boolean) => {
    const group = scored.filter((one) => one.answerable === answerable);
    return group.length === 0 ? "–" : formatShare(group.filter(({ score }) => wrong(score)).length / group.length);
  };
  return [rate(false, (score) => score >= threshold), rate(true, (score) => score < threshold)];
}

/** The over-refusal rate at the lowest threshold that keeps false answers within the limit: what the gate can do at best. */
function overRefusalAtLimit(scored: readonly Scored[]): number {
  const thresholds = scored.map(({ score }) => score + Number.EPSILON).sort((a, b) => a - b);
  const within =
    thresholds.find((threshold) => Number(rates(scored, threshold)[0]) <= FALSE_ANSWER_LIMIT) ??
    Number.POSITIVE_INFINITY;
  return Number(rates(scored, within)[1]);
}

/** The chance that an answerable question scores above an unanswerable one; ties count half. */
function auroc(scored: readonly Scored[]): number {
  const answerable = scored.filter((one) => one.answerable);
  const unanswerable = scored.filter((one) => !one.answerable);
  const wins = answerable.flatMap((a) =>
    unanswerable.map((u): number => (a.score > u.score ? 1 : a.score === u.score ? 0.5 : 0)),
  );
  return wins.reduce((sum, win) => sum + win, 0) / Math.max(1, wins.length);
}

function count(scored: readonly Scored[]): string {
  const answerable = scored.filter((one) => one.answerable).length;
  return `${answerable} answerable, ${scored.length - answerable} not`;
}

await main();
