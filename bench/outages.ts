/**
 * npm run bench:outages: how long a person waits for an answer, and the operator for a stop, while the database fails in one way
 * after another. Nothing may take 200 ms more than with a sound database, and no stop 15 s.
 */
import { parseArgs } from "node:util";
import { buildLedger } from "../src/deadlines/build-ledger.ts";
import { percentile } from "../src/evaluation/metrics.ts";
import { library, sources } from "../test/fixtures/bundled-ledger.ts";
import { OUTAGES, type Outage, type OutageKind } from "../test/fixtures/outages.ts";
import { type Replay, startReplay } from "../test/replay/replay.ts";
import { FROZEN_POSTGRES } from "./lib/frozen-postgres.ts";
import { printTables } from "./lib/table.ts";

const WORDS = ["When is the next review?", "para 67", "deadlines", "deadlines 2027"];
const ROUNDS = 10;
const NOW = Date.UTC(2026, 10, 24, 9);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { markdown: { type: "boolean", default: false } } });
  const sound: OutageKind = { ...(OUTAGES[0] as OutageKind), name: "is sound", begin: beginSound };
  const rows: string[][] = [];
  for (const kind of [sound, ...OUTAGES, FROZEN_POSTGRES]) rows.push(await measure(kind));
  printTables(
    [
      {
        title: `The database …: ${WORDS.length * ROUNDS} slash commands one after the other (${WORDS.join(" · ")})`,
        note: "From the command's arrival to its answer at the response address, the first one among them.",
        head: ["", "acknowledged, longest", "answered, p50", "answered, longest", "stop"],
        rows,
      },
    ],
    values.markdown,
  );
  process.exit();
}

/** What every kind is compared with: the database of the first, mended at once. */
async function beginSound(): Promise<Outage> {
  const outage = await (OUTAGES[0] as OutageKind).begin();
  outage.mend?.();
  while (!(await outage.store.seen.claim("sound", NOW).catch(() => false))) await pause(20);
  return outage;
}

async function measure({ name, missing, begin }: OutageKind): Promise<string[]> {
  if (missing !== undefined) return [name, `not measured: ${missing}`, "", "", ""];
  const outage = await begin();
  const replay = await startReplay(optionsOf(outage));
  const acks: number[] = [];
  const answers: number[] = [];
  for (let i = 0; i < WORDS.length * ROUNDS; i += 1) {
    const start = performance.now();
    acks.push(await command(replay, WORDS[i % WORDS.length] ?? "", `${name} ${i}`, start));
    answers.push(performance.now() - start);
  }
  const start = performance.now();
  await replay.stop();
  await outage.store.close();
  const stop = performance.now() - start;
  outage.mend?.();
  await outage.clear();
  const show = (times: readonly number[], share: number) => `${(percentile(times, share) ?? 0).toFixed(0)} ms`;
  return [name, show(acks, 1), show(answers, 0.5), show(answers, 1), `${(stop / 1000).toFixed(1)} s`];
}

/** @returns how long it took to be acknowledged; resolves when it is answered */
async function command(replay: Replay, text: string, trigger: string, start: number): Promise<number> {
  const before = replay.responses.length;
  const payload = replay.load("slash-command", (one) => Object.assign(one, { text, trigger_id: trigger }));
  await replay.deliverAndGo(payload);
  const acknowledged = performance.now() - start;
  while (replay.responses.length === before) await pause(1);
  return acknowledged;
}

function optionsOf({ store }: Outage): Parameters<typeof startReplay>[0] {
  return {
    accepted: store.accepted,
    seen: { claim: (key) => store.seen.claim(key, NOW) },
    poster: { settleMs: 20, budget: store.budget },
    deadlines: {
      ledger: (today) => buildLedger(sources.obligations, sources.calendar, today),
      store,
      concepts: library.concepts,
      calendars: null,
      zone: "Europe/Zurich",
      now: () => NOW,
      makeId: () => "s1",
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

await main();
