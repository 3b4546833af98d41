import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Metrics } from "../../src/evaluation/metrics.ts";
import { type Case, parseCases } from "../../src/evaluation/parse-cases.ts";
import { runCases } from "../../src/evaluation/run-cases.ts";
import { type Summary, summarise } from "../../src/evaluation/summarise.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";

/** What a figure may at least or at most be; `target` stands beside it where what is aimed at is not reached yet. */
interface Floor {
  readonly least?: number;
  readonly most?: number;
  readonly target?: number;
}

type Figure = keyof Metrics;
type Floors = Readonly<Partial<Record<Figure, Floor>>>;

/** The floors of one file of cases. */
interface FileFloors {
  readonly all: Floors;
  readonly byLanguage: Readonly<Record<string, Floors>>;
  readonly byType: Readonly<Record<string, Floors>>;
}

/** The floors of every set of cases: the file to edit when a figure has risen. */
const FLOORS = JSON.parse(read("floors.json")) as Readonly<Record<string, FileFloors>>;

describe.each(Object.entries(FLOORS))("%s", (file, floors) => {
  let summary: Summary;
  beforeAll(async () => {
    const { cases, problems } = parseCases(read(file));
    if (problems.length > 0) throw new Error(`${file}: ${JSON.stringify(problems)}`);
    const app = await openBundledApp();
    const bot = { ...app, ask: ({ question }: Case) => app.ask(question) };
    summary = summarise(await runCases(bot, cases, () => performance.now()));
  }, 180_000);

  it.each(rows("all", { all: floors.all }))("%s: %s %s", (_group, figure, _floor, floor) => {
    check(summary.all, figure, floor);
  });

  it.each(rows("language", floors.byLanguage))("%s: %s %s", (group, figure, _floor, floor) => {
    check(summary.byLanguage[group], figure, floor);
  });

  it.each(rows("type", floors.byType))("%s: %s %s", (group, figure, _floor, floor) => {
    check(summary.byType[group], figure, floor);
  });

  it("has floors for every language that it has cases in", () => {
    expect(Object.keys(floors.byLanguage).sort()).toEqual(Object.keys(summary.byLanguage));
  });
});

type Row = [group: string, figure: Figure, shown: string, floor: Floor];

function rows(kind: string, groups: Readonly<Record<string, Floors>>): Row[] {
  const all = Object.entries(groups).flatMap(([group, floors]) =>
    Object.entries(floors).map(([figure, floor]): Row => [group, figure as Figure, show(floor), floor]),
  );
  if (all.length === 0) throw new Error(`floors.json has nothing by ${kind}`);
  return all;
}

function show({ least, most, target }: Floor): string {
  const bound = least === undefined ? `≤ ${most}` : `≥ ${least}`;
  return target === undefined ? bound : `${bound} (target ${target})`;
}

function check(metrics: Metrics | undefined, figure: Figure, { least, most }: Floor): void {
  const value = metrics?.[figure];
  expect(value, `${figure} counts for no case`).toEqual(expect.any(Number));
  expect(least ?? most, "expected least or most").toEqual(expect.any(Number));
  if (least !== undefined) expect(value).toBeGreaterThanOrEqual(least);
  if (most !== undefined) expect(value).toBeLessThanOrEqual(most);
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), "utf8");
}
