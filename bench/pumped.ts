/**
 * npm run bench:pumped: every exported function that reads foreign text, on all ordered pairs of words that the program knows,
 * two hundred times over. Reported, at once, is what takes three times its share of time for eight times the text, and what
 * does not end. `--words 50`: so many of the vocabulary beside the first words of each kind; `--from 40`: without the pairs that
 * begin with the first forty words; `--reader list-question`: the readers whose names have that.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Presets, SingleBar } from "cli-progress";
import { choosePumped } from "../test/fuzz/pump.ts";

const CHILD = fileURLToPath(new URL("lib/pumped-child.ts", import.meta.url));
/** A reader that says nothing for so long, all second words together, hangs. */
const MAX_SILENCE_MS = 300_000;

interface Line {
  readonly at?: string;
  readonly first?: string;
  readonly second?: string;
  readonly slow?: string;
  readonly pairs?: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      words: { type: "string", default: "50" },
      from: { type: "string", default: "0" },
      reader: { type: "string", default: "" },
    },
  });
  const words = choosePumped(Number(values.words)).length;
  const firsts = Math.max(0, words - Number(values.from));
  // It takes an hour and more: a log is told of it too, every minute.
  const bar = new SingleBar(
    { stream: process.stderr, noTTYOutput: true, notTTYSchedule: 60_000 },
    Presets.shades_classic,
  );
  let found = 0;
  const report = (finding: string) => {
    found += 1;
    process.stdout.write(`${process.stdout.isTTY ? "\r\x1b[K" : ""}${finding}\n`);
  };
  let texts = 0;
  bar.start(firsts, 0);
  const shards = availableParallelism();
  await Promise.all(
    Array.from({ length: shards }, (_, shard) =>
      watch([values.words, String(shard), String(shards), values.from, values.reader], report, (pairs) => {
        texts += pairs;
        bar.increment();
      }),
    ),
  );
  bar.stop();
  const pairs = (firsts * words).toLocaleString("en");
  console.log(`${firsts} of ${words} words before all, ${pairs} pairs, ${texts.toLocaleString("en")} readings.`);
  console.log(found === 0 ? "Nothing grows faster than its text." : `Findings: ${found}.`);
  process.exitCode = found > 0 ? 1 : 0;
}

/** Runs a part of it, and ends it where it hangs. */
async function watch(
  args: readonly string[],
  report: (finding: string) => void,
  onPairs: (pairs: number) => void,
): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, ["--import", "tsx", CHILD, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let last = "the start";
  const end = () => {
    report(`does not end: ${last}`);
    child.kill("SIGKILL");
  };
  let timer = setTimeout(end, MAX_SILENCE_MS);
  if (child.stdout) {
    for await (const text of createInterface(child.stdout)) {
      clearTimeout(timer);
      timer = setTimeout(end, MAX_SILENCE_MS);
      const line = JSON.parse(text) as Line;
      if (line.at !== undefined) last = `${line.at} with ${JSON.stringify(line.first)} and some other word`;
      if (line.slow !== undefined) report(`grows: ${line.slow} ${JSON.stringify([line.first, line.second])}`);
      if (line.pairs !== undefined) onPairs(line.pairs);
    }
  }
  await ended;
  clearTimeout(timer);
}

await main();
