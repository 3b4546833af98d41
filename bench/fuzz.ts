/**
 * npm run fuzz: texts of the program's own vocabulary, of markup and of mischief through every way that words take. Nothing may
 * throw, nothing be live in Slack, no quote differ from the corpus, no message be over Slack's limits. `--runs 100000`,
 * `--seed 1`: the same texts again. Ctrl-C ends it with what was found until then.
 */
import { createHash } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Presets, SingleBar } from "cli-progress";
import fc from "fast-check";
import { percentile } from "../src/evaluation/metrics.ts";
import { openBundledApp } from "../test/fixtures/bundled-app.ts";
import { createFaultFinder } from "../test/fuzz/find-faults.ts";
import { buildInputs } from "../test/fuzz/inputs.ts";

const BATCH = 500;
const MAX_SHOWN = 20;
const MAX_SHOWN_CHARS = 200;

async function main(): Promise<void> {
  const { runs, seed } = readOptions();
  const findFaults = createFaultFinder(await openBundledApp());
  const bar = new SingleBar({ stream: process.stderr }, Presets.shades_classic);
  const found: string[] = [];
  const times: number[] = [];
  const digest = createHash("sha256");
  let slowest = { time: 0, text: "" };
  let isStopped = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      isStopped = true;
    });
  bar.start(runs, 0);
  for (let done = 0; done < runs && !isStopped; done += BATCH) {
    // Signals come between turns of the event loop alone.
    await turn();
    const numRuns = Math.min(BATCH, runs - done);
    for (const text of fc.sample(buildInputs(), { seed: seed + done / BATCH, numRuns })) {
      digest.update(text);
      const start = process.cpuUsage();
      for (const fault of await findFaults(text)) found.push(`${JSON.stringify(text)}\n  ${fault}`);
      const { user, system } = process.cpuUsage(start);
      const time = (user + system) / 1000;
      times.push(time);
      if (time > slowest.time) slowest = { time, text };
      bar.increment();
    }
  }
  bar.stop();
  const time = (share: number) => `${(percentile(times, share) ?? 0).toFixed(0)} ms`;
  console.log(`${times.length} texts, seed ${seed} (${digest.digest("hex").slice(0, 8)}): ${found.length} faults.`);
  console.log(`Processor time for a text through all ways: p50 ${time(0.5)}, p99 ${time(0.99)}, longest ${time(1)}:`);
  console.log(`  ${slowest.text.length} characters, ${JSON.stringify(slowest.text.slice(0, MAX_SHOWN_CHARS))}`);
  for (const fault of found.slice(0, MAX_SHOWN)) console.log(fault);
  process.exitCode = found.length > 0 ? 1 : 0;
}

function readOptions(): { readonly runs: number; readonly seed: number } {
  const { values } = parseArgs({
    options: { runs: { type: "string", default: "2000" }, seed: { type: "string", default: "1" } },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed)];
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed))
    throw new Error(`--runs ${values.runs} --seed ${values.seed}: expected whole numbers`);
  return { runs, seed };
}

await main();
