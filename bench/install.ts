/**
 * npm run bench:install: what the packages of models cost to install, and that with nothing set they cost nothing to have: the
 * program as it is, and without LangChain and all that comes with it, in folders of their own. Packages come from where npm has them.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { percentile } from "../src/evaluation/metrics.ts";
import { ROOT_FOLDER } from "../src/root-folder.ts";
import { printTables } from "./lib/table.ts";

const ROUNDS = 3;
const ASKED = 7;
const QUESTION = "When is the next review?";
const PARTS = ["package.json", "package-lock.json", ".npmrc", "bin", "dist", "corpus", "index", "prompts", "scripts"];
const NOTE_COST = fileURLToPath(new URL("lib/note-cost.mjs", import.meta.url));

interface Cost {
  readonly clock: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly output: string;
}

/** A folder with the built program, with or without the packages of models. */
interface Installation {
  readonly name: string;
  readonly folder: string;
}

const median = (values: readonly number[]) => percentile(values, 0.5) ?? Number.NaN;

/** Runs a program of node's to its end. @throws Error where it fails */
function run(folder: string, command: string, args: readonly string[]): Cost {
  const file = join(folder, "cost.json");
  const settings = { NODE_OPTIONS: `--import=${NOTE_COST}`, BENCH_COST_FILE: file, WSIS_LLM: "", WSIS_EMBEDDINGS: "" };
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, env: { ...process.env, ...settings } });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}`);
  const clock = (performance.now() - start) / 1000;
  return {
    clock,
    output: String(stdout),
    ...(JSON.parse(readFileSync(file, "utf8")) as Omit<Cost, "clock" | "output">),
  };
}

function prepare(root: string, name: string, without: readonly string[]): Installation {
  const folder = join(root, name);
  for (const part of PARTS) cpSync(join(ROOT_FOLDER, part), join(folder, part), { recursive: true });
  if (without.length > 0) run(folder, "npm", ["uninstall", "--package-lock-only", "--ignore-scripts", ...without]);
  return { name, folder };
}

/** Installs each anew, in turn. */
function measureInstalls(installations: readonly Installation[], title: string, omit: readonly string[]): string[][] {
  const costs = new Map(installations.map(({ name }) => [name, [] as Cost[]]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, folder } of installations) {
      rmSync(join(folder, "node_modules"), { recursive: true, force: true });
      costs.get(name)?.push(run(folder, "npm", ["ci", "--ignore-scripts", "--prefer-offline", ...omit]));
    }
  return installations.map(({ name, folder }) => {
    const all = costs.get(name) ?? [];
    const [size] = String(execFileSync("du", ["-sm", "node_modules"], { cwd: folder })).split("\t");
    const seconds = median(all.map((cost) => cost.seconds)).toFixed(1);
    const clock = median(all.map((cost) => cost.clock)).toFixed(1);
    return [`${title}, ${name}`, `${size} MB`, countPackages(folder), `${seconds} s`, `${clock} s`];
  });
}

/** By npm's own record. */
function countPackages(folder: string): string {
  const record = JSON.parse(readFileSync(join(folder, "node_modules", ".package-lock.json"), "utf8")) as {
    readonly packages: object;
  };
  return String(Object.keys(record.packages).length);
}

/** Asks each in a process of its own, in turn, with no model set. */
function measureAnswers(installations: readonly Installation[]): string[][] {
  const costs = new Map(installations.map(({ name }) => [name, [] as Cost[]]));
  for (let round = 0; round < ASKED; round += 1)
    for (const { name, folder } of installations)
      costs.get(name)?.push(run(folder, process.execPath, ["bin/wsis.mjs", "ask", QUESTION]));
  const answers = new Set([...costs.values()].flat().map(({ output }) => output));
  return installations.map(({ name }) => {
    const all = costs.get(name) ?? [];
    const seconds = median(all.map((cost) => cost.seconds)).toFixed(2);
    return [
      name,
      `${seconds} s`,
      `${Math.round(median(all.map(({ megabytes }) => megabytes)))} MB`,
      answers.size === 1 ? "the same" : "another",
    ];
  });
}

function main(): void {
  const { values } = parseArgs({ options: { markdown: { type: "boolean", default: false } } });
  const { dependencies } = JSON.parse(readFileSync(join(ROOT_FOLDER, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const root = mkdtempSync(join(tmpdir(), "wsis-install-"));
  try {
    const ofModels = Object.keys(dependencies).filter((name) => /^(?:@langchain\/|langchain$)/u.test(name));
    const both = [prepare(root, "without models' packages", ofModels), prepare(root, "with them", [])];
    const installs = [...measureInstalls(both, "all", []), ...measureInstalls(both, "without dev…", ["--omit=dev"])];
    const head = ["npm ci --ignore-scripts", "node_modules", "packages", "processor time", "clock"];
    const note = `Medians of ${ROUNDS}, in turn; packages from npm's cache.`;
    const asked = {
      title: `wsis ask, with nothing set, Node ${process.versions.node}`,
      note: `Whole processes, all threads; medians of ${ASKED}, in turn.`,
      head: ["", "processor time", "highest memory", "answer"],
      rows: measureAnswers(both),
    };
    printTables([{ title: "What is installed", note, head, rows: installs }, asked], values.markdown);
  } finally {
    rmSync(root, { recursive: true });
  }
}

main();
