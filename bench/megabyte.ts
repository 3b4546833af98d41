/**
 * npm run bench:megabyte: a megabyte of text at every door of the program, of several kinds: how long its sender waits, and how
 * long the thread that acknowledges stands still meanwhile. Nothing may hold it for 300 ms.
 */
import { parseArgs } from "node:util";
import { openBundledApp } from "../test/fixtures/bundled-app.ts";
import { MEGABYTES } from "../test/fuzz/megabytes.ts";
import { type Door, openDoors } from "../test/fuzz/open-doors.ts";
import { printTables } from "./lib/table.ts";

const MAX_HELD_MS = 300;
const PAUSE_MS = 20;

interface Measured {
  readonly waitMs: number;
  /** The longest time in which nothing else could run. */
  readonly heldMs: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { markdown: { type: "boolean", default: false } } });
  const { doors, close } = await openDoors(await openBundledApp());
  const rows: string[][] = [];
  let worst = 0;
  for (const door of doors) {
    // What is compiled and read for the first text is not what a text costs.
    await door.send("x");
    const all: Measured[] = [];
    for (const text of Object.values(MEGABYTES)) all.push(await measure(door, text));
    const [wait, held] = [Math.max(...all.map(({ waitMs }) => waitMs)), Math.max(...all.map(({ heldMs }) => heldMs))];
    worst = Math.max(worst, held);
    rows.push([door.name, `${wait.toFixed(0)} ms`, `${held.toFixed(0)} ms`]);
  }
  await close();
  printTables(
    [
      {
        title: `A megabyte at every door: the worst of ${Object.keys(MEGABYTES).length} kinds`,
        note: `Kinds: ${Object.keys(MEGABYTES).join(", ")}. Whoever sends runs on the same thread, and counts.`,
        head: ["door", "until refused", "thread held"],
        rows,
      },
    ],
    values.markdown,
  );
  process.exit(worst < MAX_HELD_MS ? 0 : 1);
}

async function measure(door: Door, text: string): Promise<Measured> {
  let last = performance.now();
  let heldMs = 0;
  const tick = () => {
    const now = performance.now();
    heldMs = Math.max(heldMs, now - last);
    last = now;
  };
  const timer = setInterval(tick, 1);
  await pause();
  heldMs = 0;
  const start = performance.now();
  await door.send(text);
  const waitMs = performance.now() - start;
  await pause();
  tick();
  clearInterval(timer);
  return { waitMs, heldMs };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

await main();
