// npm run bench: how fast the built program starts and answers, and what it takes of memory and disk.
import { type ChildProcess, fork } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findRoot } from "../src/app.ts";
import { percentile } from "../src/evaluation/metrics.ts";
import { printTables, type Table } from "./lib/table.ts";

const STARTS = 10;
const FRESH_PROCESS = fileURLToPath(new URL("lib/fresh-process.mjs", import.meta.url));

/** What a fresh process tells of itself: milliseconds, and megabytes resident. */
interface Run {
  readonly startup: number;
  readonly first: number;
  readonly ask: readonly number[];
  readonly search: readonly number[];
  readonly memory: { readonly started: number; readonly asked: number; readonly ended: number };
}

/** The parts of a `Run` that the process itself sends, in one or several messages. */
type Message = Partial<Omit<Run, "startup">> & { ready?: true; milliseconds?: number; notice?: string };

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { markdown: { type: "boolean", default: false } } });
  if (!existsSync(join(findRoot(), "dist", "app.js"))) throw new Error("There is no built program to measure. Run: npm run build");
  const root = copyCorpus();
  try {
    const build = await measureBuild(root);
    const runs: Run[] = [];
    for (let i = 0; i < STARTS; i += 1) runs.push(await measureRun(root));
    printTables([buildTable(runs, build, indexMegabytes(root))], values.markdown);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** A root of its own: the corpus may be edited and the index rebuilt while we measure. */
function copyCorpus(): string {
  const root = mkdtempSync(join(tmpdir(), "wsis-bench-"));
  cpSync(join(findRoot(), "corpus"), join(root, "corpus"), { recursive: true });
  return root;
}

async function measureBuild(root: string): Promise<number> {
  let built = 0;
  await listen(startProcess("build", root), ({ milliseconds }) => {
    built = milliseconds ?? built;
  });
  return built;
}

/** Start to ready is counted from before the process exists: Node's own start is part of it. */
async function measureRun(root: string): Promise<Run> {
  const before = performance.now();
  let startup = 0;
  let run: Message = {};
  await listen(startProcess("serve", root, join(findRoot(), "test", "evaluation", "dev.jsonl")), (message) => {
    if (message.ready) startup = performance.now() - before;
    run = { ...run, ...message };
  });
  return { ...(run as Omit<Run, "startup">), startup };
}

/** Without the loader flags of this process: what is measured is the built program alone. */
function startProcess(...args: readonly string[]): ChildProcess {
  return fork(FRESH_PROCESS, args, { execArgv: [] });
}

function listen(child: ChildProcess, onMessage: (message: Message) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on("message", (message: Message) => {
      if (message.notice) process.stderr.write(`${message.notice}\n`);
      onMessage(message);
    });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`the measured process ended with ${code}`))));
  });
}

function indexMegabytes(root: string): number {
  const files = readdirSync(join(root, "index"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 2 ** 20;
}

function buildTable(runs: readonly Run[], build: number, disk: number): Table {
  const starts = runs.map(({ startup }) => startup);
  const firsts = runs.map(({ first }) => first);
  const ask = runs.flatMap((run) => run.ask);
  const search = runs.flatMap((run) => run.search);
  const memory = (at: keyof Run["memory"]) => Math.max(...runs.map((run) => run.memory[at]));
  return {
    title: `Speed: ${runs.length} fresh processes of the built program, Node ${process.versions.node}`,
    note: "`ask` and `search` over the development questions after one round of warm-up, three rounds in each process. Memory is the highest of the processes.",
    head: ["figure", "measured", "limit"],
    rows: [
      ["start to ready, index built (median)", milliseconds(starts, 0.5), ""],
      ["start to ready, index built (slowest)", milliseconds(starts, 1), "< 1,500 ms"],
      ["first answer (median)", milliseconds(firsts, 0.5), ""],
      ["`ask` p50", milliseconds(ask, 0.5), ""],
      ["`ask` p95", milliseconds(ask, 0.95), "< 20 ms"],
      ["`search` p50", milliseconds(search, 0.5), ""],
      ["`search` p95", milliseconds(search, 0.95), "< 10 ms"],
      ["resident memory after start", megabytes(memory("started")), "< 200 MB"],
      ["resident memory after 150 questions", megabytes(memory("asked")), "< 200 MB"],
      ["resident memory after all rounds", megabytes(memory("ended")), "< 200 MB"],
      ["index build", `${(build / 1000).toFixed(1)} s`, "< 10 s"],
      ["index on disk", megabytes(disk), "stated"],
    ],
  };
}

function milliseconds(times: readonly number[], share: number): string {
  const value = percentile(times, share) ?? 0;
  return `${value.toFixed(value < 100 ? 1 : 0)} ms`;
}

function megabytes(value: number): string {
  return `${value.toFixed(0)} MB`;
}

await main();
