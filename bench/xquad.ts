// npm run bench:xquad -- --data <folder>: our search on XQuAD (Artetxe, Ruder and Yogatama, ACL 2020), which is not ours
// to ship: <folder> holds xquad.ru.json and the like. 240 paragraphs; the 1,190 questions are queries and nothing else.
import { parseArgs } from "node:util";
import type { Language } from "../src/domain/language.ts";
import { mean } from "../src/evaluation/metrics.ts";
import { type RetrievalWeights, retrieve } from "../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../src/retrieval/search-index.ts";
import { indexLibrary } from "./lib/open-library.ts";
import { weigh } from "./lib/parts.ts";
import { readXquad, toLibrary, type XquadSet, xquadId } from "./lib/read-xquad.ts";
import { formatShare } from "./lib/statistics.ts";
import { printTables, type Table } from "./lib/table.ts";

/** One set of questions against one index; published: multilingual-e5-base, nDCG@10. */
interface Task {
  readonly name: string;
  readonly questions: Language;
  readonly paragraphs: readonly [Language, ...Language[]];
  readonly published: string;
  readonly target: number;
}

const TASKS: readonly Task[] = [
  { name: "ru", questions: "ru", paragraphs: ["ru"], published: "0.958", target: 0.96 },
  { name: "en", questions: "en", paragraphs: ["en"], published: "0.980", target: 0.96 },
  { name: "es", questions: "es", paragraphs: ["es"], published: "0.972", target: 0.96 },
  { name: "zh", questions: "zh", paragraphs: ["zh"], published: "0.946", target: 0.96 },
  { name: "ar", questions: "ar", paragraphs: ["ar"], published: "0.955", target: 0.95 },
  { name: "en → ru + en", questions: "en", paragraphs: ["ru", "en"], published: "–", target: 0.96 },
];

/** Chosen once for all languages, on Russian and English (`--sweep` shows the choice); the other three were not looked at. */
const STEMS = 0.4;
const VECTORS = 0.1;

const ROWS: readonly (readonly [string, RetrievalWeights])[] = [
  ["stems", weigh({ paragraphStems: 1 })],
  ["4-grams (zh: bigrams)", weigh({ paragraphGrams: 1 })],
  ["both", lexical(STEMS)],
  ["vectors alone", weigh({ vectors: 1 })],
  [
    "all",
    weigh({ paragraphStems: STEMS * (1 - VECTORS), paragraphGrams: (1 - STEMS) * (1 - VECTORS), vectors: VECTORS }),
  ],
];

const SWEEP = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** The figures of one run over all questions. */
interface Figures {
  readonly ndcg: number;
  readonly recallAt1: number;
  readonly recallAt10: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      markdown: { type: "boolean", default: false },
      sweep: { type: "boolean", default: false },
    },
  });
  if (!values.data) throw new Error("Where is XQuAD? npm run bench:xquad -- --data <folder with xquad.ru.json …>");
  const rows = values.sweep ? SWEEP.map((share) => [`stems ${share.toFixed(1)}`, lexical(share)] as const) : ROWS;
  const tasks = values.sweep ? TASKS.filter(({ name }) => name === "ru" || name === "en") : TASKS;
  const results = new Map<string, Figures[]>();
  for (const task of tasks) results.set(task.name, await runTask(task, values.data, rows));
  printTables(
    buildTables(
      tasks,
      rows.map(([name]) => name),
      results,
    ),
    values.markdown,
  );
}

function lexical(stems: number): RetrievalWeights {
  return weigh({ paragraphStems: stems, paragraphGrams: 1 - stems });
}

async function runTask(task: Task, folder: string, rows: typeof ROWS): Promise<Figures[]> {
  const [first, ...others] = task.paragraphs;
  const index = await indexLibrary(
    toLibrary([readXquad(folder, first), ...others.map((language) => readXquad(folder, language))]),
  );
  const asked = readXquad(folder, task.questions);
  const figures: Figures[] = [];
  for (const [, weights] of rows) figures.push(await measure(index, asked, weights));
  return figures;
}

async function measure(
  index: SearchIndex,
  { language, questions }: XquadSet,
  weights: RetrievalWeights,
): Promise<Figures> {
  const ranks: number[] = [];
  for (const { text, paragraph } of questions) {
    const { candidates } = await retrieve(index, { text, language }, weights);
    ranks.push(candidates.findIndex((candidate) => candidate.paragraph === xquadId(paragraph)) + 1);
  }
  const share = (gain: (rank: number) => number) =>
    mean(ranks.map((rank) => (rank > 0 && rank <= 10 ? gain(rank) : 0))) ?? 0;
  return {
    ndcg: share((rank) => 1 / Math.log2(1 + rank)),
    recallAt1: share((rank) => Number(rank === 1)),
    recallAt10: share(() => 1),
  };
}

function buildTables(
  tasks: readonly Task[],
  rows: readonly string[],
  results: ReadonlyMap<string, readonly Figures[]>,
): Table[] {
  const head = ["", ...tasks.map(({ name }) => name)];
  const figure = (name: string, i: number) => results.get(name)?.[i] as Figures;
  const line = (title: string, i: number, format: (figures: Figures) => string) => [
    title,
    ...tasks.map(({ name }) => format(figure(name, i))),
  ];
  return [
    {
      title: "XQuAD, nDCG@10: 240 paragraphs, 1,190 questions",
      note: `both = ${STEMS} stems + ${(1 - STEMS).toFixed(1)} n-grams; all = ${VECTORS} of that given to vectors. Published: multilingual-e5-base.`,
      head,
      rows: [
        ...rows.map((title, i) => line(title, i, ({ ndcg }) => formatShare(ndcg))),
        ["published", ...tasks.map(({ published }) => published)],
        ["target of the lexical part", ...tasks.map(({ target }) => `≥ ${target.toFixed(2)}`)],
      ],
    },
    {
      title: "XQuAD, R@1 / R@10",
      head,
      rows: rows.map((title, i) => line(title, i, (f) => `${formatShare(f.recallAt1)} / ${formatShare(f.recallAt10)}`)),
    },
  ];
}

await main();
