// npm run bench:fusion [-- --embeddings huggingface:./folder]: what weight the vectors deserve beside the other parts of the
// search, on the questions of test/evaluation; without a model, the program's own vectors.
import { parseArgs } from "node:util";
import { readQuestion } from "../src/answer/question/read-question.ts";
import { openEmbedder } from "../src/llm/open-embedder.ts";
import type { Embedder } from "../src/ports/embedder.ts";
import { buildLexicon } from "../src/retrieval/lexicon.ts";
import { RETRIEVAL_WEIGHTS, type RetrievalWeights, retrieve } from "../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../src/retrieval/search-index.ts";
import { type EvaluationSet, readEvaluationSets } from "./lib/evaluation-sets.ts";
import { buildNamesParagraph, buildReferences, indexLibrary, readBundledLibrary } from "./lib/open-library.ts";
import { only } from "./lib/parts.ts";
import { formatMean } from "./lib/statistics.ts";
import { printTables, type Table } from "./lib/table.ts";

const SWEEP = [0, 0.05, 0.11, 0.2, 0.3, 0.5, 1];
const ROWS: readonly (readonly [string, RetrievalWeights])[] = [
  ...SWEEP.map((vectors) => [String(vectors), { ...RETRIEVAL_WEIGHTS, vectors }] as const),
  ["vectors alone", only("vectors")],
];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { embeddings: { type: "string" }, "base-url": { type: "string" }, markdown: { type: "boolean" } },
  });
  const embedder = values.embeddings === undefined ? undefined : await open(values.embeddings, values["base-url"]);
  const library = readBundledLibrary();
  const namesParagraph = buildNamesParagraph(library);
  const index = await indexLibrary(library, embedder);
  const tables: Table[] = [];
  for (const { name, cases } of readEvaluationSets(false)) {
    const asked = cases.filter((one) => one.answerable && !namesParagraph(one.question));
    tables.push(await measureSet({ name, cases: asked }, index, values.embeddings ?? "the program's own vectors"));
  }
  printTables(tables, values.markdown ?? false);
}

/** Keys are those of the environment. */
function open(id: string, baseUrl: string | undefined): Promise<Embedder> {
  const key = process.env["OPENAI_API_KEY"];
  const access = { id, baseUrl: baseUrl ?? null, key: key === undefined ? null : { reveal: () => key } };
  return openEmbedder(access, { onTrouble: (notice) => console.error(notice), now: Date.now });
}

async function measureSet({ name, cases }: EvaluationSet, index: SearchIndex, vectors: string): Promise<Table> {
  const rows = [];
  for (const [title, weights] of ROWS) rows.push([title, ...(await measure(cases, index, weights))]);
  return {
    title: `Weight of the vectors, ${name}: ${vectors}, n = ${cases.length}`,
    note: "Mean with its 95 % bootstrap interval; the other weights add up to 0.89.",
    head: ["weight", "hit@1", "MRR"],
    rows,
  };
}

async function measure(cases: EvaluationSet["cases"], index: SearchIndex, weights: RetrievalWeights) {
  const deps = { lexicon: buildLexicon(index), references: buildReferences(index.library) };
  const [hits, ranks]: [number[], number[]] = [[], []];
  for (const { question, gold, alsoOk } of cases) {
    const { query } = readQuestion(question, deps);
    const ranked = (await retrieve(index, query, weights)).candidates.map(({ paragraph }) => paragraph);
    const first = ranked.findIndex((paragraph) => gold.includes(paragraph));
    hits.push(Number(ranked.slice(0, 1).some((paragraph) => [...gold, ...alsoOk].includes(paragraph))));
    ranks.push(first < 0 ? 0 : 1 / (first + 1));
  }
  return [formatMean(hits), formatMean(ranks)];
}

await main();
