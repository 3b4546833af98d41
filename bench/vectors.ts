// npm run bench:vectors: from how many vectors on the graph pays (MIN_GRAPH_VECTORS in src/storage/open-vectors.ts).
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { VectorIndex } from "../src/ports/vector-index.ts";
import { createSeededRandom } from "../src/retrieval/create-seeded-random.ts";
import { buildExactVectors } from "../src/retrieval/exact-vectors.ts";
import type { VectorData } from "../src/retrieval/index-data.ts";
import { openHnsw, writeHnsw } from "../src/storage/hnsw-vectors.ts";
import { printTables, type Table } from "./lib/table.ts";

const SIZES = [300, 1000, 3000, 10_000, 30_000];
/** The latent space of the bundled document, and a small neural model. */
const DIMENSIONS = [51, 384];
/** So many neighbours are asked for by the search. */
const NEIGHBOURS = 60;
const QUERIES = 200;
/** Passages lie about topics, a paragraph's versions close together: so many about each, their noise as long as the topic. */
const TOPIC_SIZE = 30;

interface Measured {
  readonly size: number;
  readonly exactMs: number;
  readonly graphMs: number;
  readonly buildMs: number;
  /** The share of the exact neighbours that the graph finds. */
  readonly recall: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { markdown: { type: "boolean", default: false } } });
  const tables: Table[] = [];
  for (const dimensions of DIMENSIONS) {
    const measured: Measured[] = [];
    for (const size of SIZES) measured.push(await measure(size, dimensions));
    tables.push(tabulate(dimensions, measured));
  }
  printTables(tables, values.markdown);
}

async function measure(size: number, dimensions: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "wsis-vectors-"));
  try {
    const rows = makeVectors(size + QUERIES, dimensions);
    const data = toData(rows.slice(0, size), dimensions);
    const queries = rows.slice(size);
    const path = join(folder, "vectors.hnsw");
    const buildMs = await time(() => writeHnsw(path, data));
    const graph = await openHnsw(path, dimensions);
    if (typeof graph === "string") throw new Error(`There is nothing to measure: ${graph}.`);
    const exact = buildExactVectors(data.vectors, dimensions);
    const [exactMs, graphMs] = [await timeQueries(exact, queries), await timeQueries(graph, queries)];
    return { size, exactMs, graphMs, buildMs, recall: await measureRecall(exact, graph, queries) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function makeVectors(count: number, dimensions: number): number[][] {
  const random = createSeededRandom(5);
  const noise = () => Array.from({ length: dimensions }, () => random() + random() + random() - 1.5);
  const topics = Array.from({ length: Math.ceil(count / TOPIC_SIZE) }, noise);
  return Array.from({ length: count }, () => {
    const topic = topics[Math.floor(random() * topics.length)] as number[];
    const vector = noise().map((x, i) => x + (topic[i] as number));
    const length = Math.hypot(...vector);
    return vector.map((x) => x / length);
  });
}

function toData(rows: readonly number[][], dimensions: number): VectorData {
  const vectors = new Float32Array(rows.length * dimensions);
  for (const [i, row] of rows.entries()) vectors.set(row, i * dimensions);
  return { dimensions, vectors, paragraphs: Uint32Array.from(rows, (_, i) => i) };
}

/** The mean, after a round of warm-up. */
async function timeQueries(index: VectorIndex, queries: readonly number[][]): Promise<number> {
  const askAll = async () => {
    for (const query of queries) await index.nearest(query, NEIGHBOURS);
  };
  await askAll();
  return (await time(askAll)) / queries.length;
}

async function measureRecall(exact: VectorIndex, graph: VectorIndex, queries: readonly number[][]): Promise<number> {
  let found = 0;
  let wanted = 0;
  for (const query of queries) {
    const nearest = new Set((await exact.nearest(query, NEIGHBOURS)).map(({ passage }) => passage));
    wanted += nearest.size;
    found += (await graph.nearest(query, NEIGHBOURS)).filter(({ passage }) => nearest.has(passage)).length;
  }
  return found / wanted;
}

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
async function time(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function tabulate(dimensions: number, measured: readonly Measured[]): Table {
  return {
    title: `Vectors of ${dimensions} dimensions: the ${NEIGHBOURS} nearest, mean of ${QUERIES} queries, Node ${process.versions.node}`,
    head: ["vectors", "exact", "graph", "recall of the graph", "build of the graph"],
    rows: measured.map(({ size, exactMs, graphMs, recall, buildMs }) => [
      size.toLocaleString("en"),
      `${exactMs.toFixed(2)} ms`,
      `${graphMs.toFixed(2)} ms`,
      recall.toFixed(3),
      `${Math.round(buildMs).toLocaleString("en")} ms`,
    ]),
  };
}

await main();
