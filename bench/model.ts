/**
 * npm run bench:model: what a model costs this process, beside what its server takes: processor time to load its client and
 * to read a reply of 1,000 pieces, and memory. Each in a process of its own, with the stand-in server of the tests.
 */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { startModelServer, type WireName } from "../test/fixtures/model-server/model-server.ts";
import { printTables } from "./lib/table.ts";

const WIRES: readonly WireName[] = ["anthropic", "openai", "ollama"];
const RUNS = 5;
const PIECES = Array.from({ length: 1000 }, () => "слово ");
const CHILD = fileURLToPath(new URL("lib/model-child.mjs", import.meta.url));

interface Cost {
  readonly opened: number;
  readonly first: number;
  readonly second: number;
  readonly megabytes: number;
}

async function measure(wire: WireName): Promise<string[]> {
  const server = await startModelServer([{ kind: "reply", pieces: PIECES }]);
  const costs: Cost[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [CHILD, `${wire}:m`, server.address(wire)]);
    costs.push(JSON.parse(stdout) as Cost);
  }
  await server.stop();
  const middle = (of: (cost: Cost) => number) => Math.round(costs.map(of).sort((a, b) => a - b)[RUNS >> 1] ?? 0);
  const times = [middle(({ opened }) => opened), middle(({ first }) => first), middle(({ second }) => second)];
  return [wire, ...times.map((time) => `${time} ms`), `${middle(({ megabytes }) => megabytes)} MB`];
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { markdown: { type: "boolean", default: false } } });
  const rows: string[][] = [];
  for (const wire of WIRES) rows.push(await measure(wire));
  printTables(
    [
      {
        title: `A model's client, Node ${process.versions.node}`,
        note: `Processor time, all threads; medians of ${RUNS} processes. A reply has ${PIECES.length} pieces.`,
        head: ["", "to load it", "first reply", "second reply", "memory"],
        rows,
      },
    ],
    values.markdown,
  );
}

await main();
