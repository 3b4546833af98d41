// npm run bench: how fast the built program starts and answers, and what it takes of memory and disk.
import { type ChildProcess, fork } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { percentile } from "../src/evaluation/metrics.ts";
import { ROOT_FOLDER } from "../src/root-folder.ts";
import { THREAD_MEMORY } from "../src/worker/create-answer-pool.ts";
import { printTables, type Table } from "./lib/table.ts";

const STARTS = 10;
const FRESH_PROCESS = fileURLToPath(new URL("lib/fresh-process.mjs", import.meta.url));

/** Milliseconds by the clock, and of processor time in all threads of the process. */
interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** What a fresh process tells of itself; memory is megabytes resident. */
interface Run {
  readonly startup: Time;
  readonly first: Time;
  readonly ask: readonly Time[];
  readonly search: readonly Time[];
  /** References alone, asked as a question. */
  readonly lookUp: readonly Time[];
  /** Sentences that name a paragraph. */
  readonly lookUpInSentence: readonly Time[];
  readonly memory: { readonly started: number; readonly asked: number; readonly ended: number };
}

/** A process sends what it knows as soon as it does; the clock at start runs in the parent. */
type Message = Partial<Omit<Run, "startup">> & { startup?: { cpu: number }; build?: Time; notice?: string };

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { markdown: { type: "boolean", default: false } } });
  if (!existsSync(join(ROOT_FOLDER, "dist", "app.js")))
    throw new Error("There is no built program to measure. Run: npm run build");
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
  cpSync(join(ROOT_FOLDER, "corpus"), join(root, "corpus"), { recursive: true });
  return root;
}

async function measureBuild(root: string): Promise<Time> {
  let built: Time = { wall: 0, cpu: 0 };
  await listen(startProcess("build", root), ({ build }) => {
    built = build ?? built;
  });
  return built;
}

/** Start to ready is counted from before the process exists: Node's own start is part of it. */
async function measureRun(root: string): Promise<Run> {
  const before = performance.now();
  let run: Partial<Run> = {};
  const files = ["evaluation/dev.jsonl", "fixtures/references-valid.txt", "fixtures/references-in-sentences.txt"];
  const child = startProcess("serve", root, ...files.map((file) => join(ROOT_FOLDER, "test", file)));
  await listen(child, ({ startup, ...rest }) => {
    run = { ...run, ...rest, ...(startup && { startup: { wall: performance.now() - before, cpu: startup.cpu } }) };
  });
  return run as Run;
}

/** What the served bot's thread that answers has, and docs/operations.md sets; the engine counts three of its semi-spaces to the young generation. */
const LIMITS = [
  `--max-semi-space-size=${THREAD_MEMORY.maxYoungGenerationSizeMb / 3}`,
  `--max-old-space-size=${THREAD_MEMORY.maxOldGenerationSizeMb}`,
  "--v8-pool-size=1",
];

/** Without the loader flags of this process: what is measured is the built program alone. */
function startProcess(...args: readonly string[]): ChildProcess {
  return fork(FRESH_PROCESS, args, { execArgv: LIMITS });
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
  const files = readdirSync(join(root, "index"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 2 ** 20;
}

function buildTable(runs: readonly Run[], build: Time, disk: number): Table {
  const starts = runs.map(({ startup }) => startup);
  const firsts = runs.map(({ first }) => first);
  const ask = runs.flatMap((run) => run.ask);
  const search = runs.flatMap((run) => run.search);
  const lookUp = runs.flatMap((run) => run.lookUp);
  const lookUpInSentence = runs.flatMap((run) => run.lookUpInSentence);
  const memory = (at: keyof Run["memory"]) => [
    megabytes(Math.max(...runs.map((run) => run.memory[at]))),
    "",
    "< 200 MB",
  ];
  return {
    title: `Speed: ${runs.length} fresh processes of the built program, Node ${process.versions.node}`,
    note: `${NOTE} ${describeMachine()}`,
    head: ["figure", "by the clock", "processor time", "limit"],
    rows: [
      ["start to ready with a built index, median", ...times(starts, 0.5), "< 1,500 ms"],
      ["the same, slowest of ten", ...times(starts, 1), "< 1,500 ms"],
      ["first answer, median", ...times(firsts, 0.5), ""],
      ["`ask` p50", ...times(ask, 0.5), ""],
      ["`ask` p95", ...times(ask, 0.95), "< 20 ms"],
      ["`search` p50", ...times(search, 0.5), ""],
      ["`search` p95", ...times(search, 0.95), "< 10 ms"],
      ["look-up p50", ...times(lookUp, 0.5), ""],
      ["look-up p95", ...times(lookUp, 0.95), "< 1 ms"],
      ["look-up in a sentence p50", ...times(lookUpInSentence, 0.5), ""],
      ["look-up in a sentence p95", ...times(lookUpInSentence, 0.95), ""],
      ["resident memory after start", ...memory("started")],
      ["resident memory after 150 questions", ...memory("asked")],
      ["resident memory after all rounds", ...memory("ended")],
      ["index build", ...times([build], 1), "< 10,000 ms"],
      ["index on disk", megabytes(disk), "", "stated"],
    ],
  };
}

const NOTE =
  "`ask` and `search` over the development questions after one round of warm-up, in each process; look-ups are the written references of the tests, asked as questions; memory is the highest of the processes, which have the limits of the served bot's thread that answers.";

/** How busy the machine was: above the number of its cores, the clock tells more about others than about us. */
function describeMachine(): string {
  return `${cpus().length} cores, load average ${(loadavg()[0] ?? 0).toFixed(1)} at the end.`;
}

function times(all: readonly Time[], share: number): string[] {
  return [all.map(({ wall }) => wall), all.map(({ cpu }) => cpu)].map((values) =>
    formatMilliseconds(percentile(values, share) ?? 0),
  );
}

function formatMilliseconds(value: number): string {
  return `${value < 1 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en")} ms`;
}

function megabytes(value: number): string {
  return `${value.toFixed(0)} MB`;
}

await main();
