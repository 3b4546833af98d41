/**
 * npm run soak: the long version of two tests, with figures: 200 kills of real processes, and a simulated year of 1,000
 * destinations with two dying processes and a failing Slack, each on both stores; on PostgreSQL where
 * WSIS_TEST_DATABASE_URL names a server. About an hour. A short trial: npm run soak -- --destinations 50 --days 30 --kills 8
 * Progress goes to stderr, the table to stdout. Exit code 0 only where nothing went wrong in any run.
 */
import { parseArgs } from "node:util";
import {
  createPostgresDatabase,
  createSqliteDatabase,
  NO_POSTGRES,
  type PlacedDatabase,
  POSTGRES_URL,
} from "../test/contract/databases.ts";
import { describeYear, findWrong } from "../test/e2e/check-year.ts";
import { runKills } from "../test/e2e/kill-run.ts";
import { simulateYear } from "../test/e2e/simulate-year.ts";
import { printTables } from "./lib/table.ts";

interface Options {
  readonly destinations: number;
  readonly days: number;
  readonly kills: number;
  readonly seed: number;
}

type Progress = (done: number, of: number) => void;

/** What a run came to: its figures by name, and a line for everything that must not be. */
interface CaseOutcome {
  readonly figures: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
}

interface Run {
  readonly name: string;
  readonly isSkipped: boolean;
  create(): Promise<PlacedDatabase>;
  work(database: PlacedDatabase, options: Options, onProgress: Progress): Promise<CaseOutcome>;
}

const NO_SERVER = POSTGRES_URL === undefined;
const RUNS: readonly Run[] = [
  { name: "kills on SQLite", isSkipped: false, create: () => createSqliteDatabase(), work: soakKills },
  { name: "kills on PostgreSQL", isSkipped: NO_SERVER, create: () => createPostgresDatabase(), work: soakKills },
  { name: "year on SQLite", isSkipped: false, create: () => createSqliteDatabase(true), work: soakYear },
  {
    name: "year on PostgreSQL",
    isSkipped: NO_SERVER,
    create: () => createPostgresDatabase("-c synchronous_commit=off"),
    work: soakYear,
  },
];
/** Longest list of what went wrong in one run: the first lines tell, and thousands would hide the table. */
const LONGEST_LIST = 50;
const PROGRESS_MS = 30_000;

const stopping = new AbortController();
const { signal } = stopping;
for (const name of ["SIGINT", "SIGTERM"] as const)
  process.once(name, () => stopping.abort(new Error(`stopped by ${name}`)));

async function main(): Promise<void> {
  const options = readOptions();
  const rows: string[][] = [];
  for (const run of RUNS) {
    if (signal.aborted) rows.push([run.name, "not begun", "", ""]);
    else if (run.isSkipped) rows.push([run.name, "skipped", "", NO_POSTGRES]);
    else rows.push(await soak(run, options));
  }
  const title = `Soak: ${Object.entries(options)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ")}`;
  printTables([{ title, head: ["run", "wrong", "seconds", "figures"], rows }], false);
}

/** @throws TypeError for options that are not known, Error for values that are no whole numbers above zero */
function readOptions(): Options {
  const usual = { destinations: "1000", days: "366", kills: "200", seed: "1" };
  const options = Object.fromEntries(
    Object.entries(usual).map(([name, value]) => [name, { type: "string" as const, default: value }]),
  );
  const { values } = parseArgs({ options });
  const read = (name: keyof typeof usual): number => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name}: found ${values[name]}, expected 1 or more`);
    return value;
  };
  return { destinations: read("destinations"), days: read("days"), kills: read("kills"), seed: read("seed") };
}

/** One run in a database of its own, which goes afterwards whatever happened. @returns its row; sets the exit code */
async function soak(run: Run, options: Options): Promise<string[]> {
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  const say = (text: string) => console.error(`${run.name}, ${seconds()} s: ${text}`);
  const { figures, wrong } = await attempt(run, options, tellNowAndThen(say));
  say(wrong.length === 0 ? "ended well" : `${wrong.length} things went wrong`);
  for (const line of wrong.slice(0, LONGEST_LIST)) say(line);
  if (wrong.length > 0) process.exitCode = 1;
  return [run.name, String(wrong.length), String(seconds()), describe(figures)];
}

async function attempt(run: Run, options: Options, onProgress: Progress): Promise<CaseOutcome> {
  let database: PlacedDatabase | undefined;
  try {
    database = await run.create();
    return await run.work(database, options, onProgress);
  } catch (error) {
    return { figures: {}, wrong: [`it broke off: ${error instanceof Error ? error.stack : String(error)}`] };
  } finally {
    await database?.drop().catch((error: unknown) => console.error(`${run.name}: its database stays behind: ${error}`));
  }
}

/** Two real processes, one after another of which is killed. */
async function soakKills(database: PlacedDatabase, options: Options, onProgress: Progress): Promise<CaseOutcome> {
  const { destinations, kills, seed } = options;
  const result = await runKills(database, { destinations, kills, seed, longestLife: 3000, onProgress, signal });
  const { doubles, missing, lost, seconds: _, ...figures } = result;
  const wrong = [
    ...doubles.map((key) => `${key} came twice`),
    ...missing.map((key) => `${key} did not come`),
    ...lost.map((id) => `the write ${id} was acknowledged and is lost`),
  ];
  return {
    figures: { ...figures, doubles: doubles.length, missing: missing.length, lost: lost.length },
    wrong,
  };
}

/** Many more calls than in the test: fewer deaths for each, several a day all the same. */
async function soakYear(database: PlacedDatabase, options: Options, onProgress: Progress): Promise<CaseOutcome> {
  const { destinations, days, seed } = options;
  const from = "2028-01-01";
  const year = await simulateYear(database, { destinations, from, days, seed, deathRate: 0.0003, onProgress, signal });
  return { figures: { days, ...describeYear(year) }, wrong: findWrong(year) };
}

/** Passes on a word of progress every half minute. */
function tellNowAndThen(say: (text: string) => void): Progress {
  let next = performance.now() + PROGRESS_MS;
  return (done, of) => {
    if (performance.now() < next) return;
    next = performance.now() + PROGRESS_MS;
    say(`${done.toLocaleString("en")} of ${of.toLocaleString("en")}`);
  };
}

function describe(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toLocaleString("en")}`)
    .join(", ");
}

await main();
