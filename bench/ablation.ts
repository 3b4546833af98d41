// npm run bench:ablation: what each part of the search brings, on the questions of test/evaluation.
import { readQuestion } from "../src/answer/question/read-question.ts";
import type { Language } from "../src/domain/language.ts";
import type { Corpus } from "../src/domain/library.ts";
import type { Case } from "../src/evaluation/parse-cases.ts";
import { buildLexicon } from "../src/retrieval/lexicon.ts";
import { RETRIEVAL_WEIGHTS, type RetrievalWeights, retrieve } from "../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../src/retrieval/search-index.ts";
import { type EvaluationSet, readEvaluationSets } from "./lib/evaluation-sets.ts";
import { buildNamesParagraph, buildReferences, indexLibrary, readBundledLibrary } from "./lib/open-library.ts";
import { only, without } from "./lib/parts.ts";
import { readTableOptions } from "./lib/read-options.ts";
import { bootstrapInterval, formatMean } from "./lib/statistics.ts";
import { printTables, type Table } from "./lib/table.ts";

/** What is indexed: all of it, or the library with something taken out. */
const LIBRARIES = {
  full: (library: Corpus) => library,
  noConcepts: (library: Corpus) => ({ ...library, concepts: [] }),
  noQuestions: (library: Corpus) => ({ ...library, questions: [] }),
  russian: (library: Corpus) => onlyLanguages(library, ["ru"]),
  russianEnglish: (library: Corpus) => onlyLanguages(library, ["ru", "en"]),
} as const;

type LibraryName = keyof typeof LIBRARIES;

/** One row: what is indexed, and how the parts weigh. */
interface Setting {
  readonly title: string;
  readonly library: LibraryName;
  readonly weights: RetrievalWeights;
}

const SETTINGS: readonly Setting[] = [
  { title: "all", library: "full", weights: RETRIEVAL_WEIGHTS },
  { title: "paragraph stems alone", library: "full", weights: only("paragraphStems") },
  { title: "paragraph 4-grams alone", library: "full", weights: only("paragraphGrams") },
  { title: "question stems alone", library: "full", weights: only("questionStems") },
  { title: "question 4-grams alone", library: "full", weights: only("questionGrams") },
  { title: "vectors alone", library: "full", weights: only("vectors") },
  { title: "classifier alone", library: "full", weights: only("classifier") },
  {
    title: "paragraphs' own words (stems and 4-grams)",
    library: "full",
    weights: only("paragraphStems", "paragraphGrams"),
  },
  { title: "questions (stems and 4-grams)", library: "full", weights: only("questionStems", "questionGrams") },
  { title: "without the classifier", library: "full", weights: without("classifier") },
  {
    title: "without similarity to questions",
    library: "full",
    weights: without("questionStems", "questionGrams"),
  },
  { title: "without vectors", library: "full", weights: without("vectors") },
  { title: "without stems", library: "full", weights: without("paragraphStems", "questionStems") },
  { title: "without 4-grams", library: "full", weights: without("paragraphGrams", "questionGrams") },
  { title: "without the paragraphs' own words", library: "full", weights: without("paragraphStems", "paragraphGrams") },
  { title: "without concepts (acronyms)", library: "noConcepts", weights: RETRIEVAL_WEIGHTS },
  { title: "without known questions", library: "noQuestions", weights: RETRIEVAL_WEIGHTS },
  { title: "without known questions and vectors", library: "noQuestions", weights: without("vectors") },
  { title: "Russian alone indexed", library: "russian", weights: RETRIEVAL_WEIGHTS },
  { title: "Russian and English indexed", library: "russianEnglish", weights: RETRIEVAL_WEIGHTS },
];

/** The figures of one setting, case by case. */
interface Figures {
  readonly hitAt1: readonly number[];
  readonly hitAt5: readonly number[];
  readonly mrr: readonly number[];
}

async function main(): Promise<void> {
  const options = readTableOptions();
  const library = readBundledLibrary();
  const namesParagraph = buildNamesParagraph(library);
  const sets = readEvaluationSets(options.blind).map(({ name, cases }) => ({
    name,
    cases: cases.filter((one) => one.answerable && !namesParagraph(one.question)),
  }));
  const indexes = new Map<LibraryName, SearchIndex>();
  for (const name of Object.keys(LIBRARIES) as LibraryName[])
    indexes.set(name, await indexLibrary(LIBRARIES[name](library)));
  const tables: Table[] = [];
  for (const set of sets) tables.push(await measureSet(set, indexes));
  printTables(tables, options.markdown);
}

function onlyLanguages(library: Corpus, languages: readonly Language[]): Corpus {
  const versions = new Map([...library.versions].filter(([language]) => languages.includes(language)));
  return { ...library, versions, questions: library.questions.filter(({ language }) => languages.includes(language)) };
}

async function measureSet(
  { name, cases }: EvaluationSet,
  indexes: ReadonlyMap<LibraryName, SearchIndex>,
): Promise<Table> {
  const results: Figures[] = [];
  for (const { library, weights } of SETTINGS)
    results.push(await measure(cases, indexes.get(library) as SearchIndex, weights));
  const all = results[0] as Figures;
  return {
    title: `Ablation, ${name}: n = ${cases.length} answerable questions that name no paragraph`,
    note: "Mean with its 95 % bootstrap interval; the last column is the paired difference in MRR.",
    head: ["", "hit@1", "hit@5", "MRR", "MRR against all"],
    rows: results.map((figures, i) => [
      (SETTINGS[i] as Setting).title,
      formatMean(figures.hitAt1),
      formatMean(figures.hitAt5),
      formatMean(figures.mrr),
      i === 0 ? "" : formatDifference(figures.mrr, all.mrr),
    ]),
  };
}

/** Each question is read with the words that this index knows, as the program would with nothing else at hand. */
async function measure(cases: readonly Case[], index: SearchIndex, weights: RetrievalWeights): Promise<Figures> {
  const lexicon = buildLexicon(index);
  const references = buildReferences(index.library);
  const figures = { hitAt1: [] as number[], hitAt5: [] as number[], mrr: [] as number[] };
  for (const { question, gold, alsoOk } of cases) {
    const { query } = readQuestion(question, { lexicon, references });
    const ranked = (await retrieve(index, query, weights)).candidates.map(({ paragraph }) => paragraph);
    const accepted = new Set([...gold, ...alsoOk]);
    const first = ranked.findIndex((paragraph) => gold.includes(paragraph));
    figures.hitAt1.push(Number(ranked.slice(0, 1).some((paragraph) => accepted.has(paragraph))));
    figures.hitAt5.push(Number(ranked.slice(0, 5).some((paragraph) => accepted.has(paragraph))));
    figures.mrr.push(first < 0 ? 0 : 1 / (first + 1));
  }
  return figures;
}

function formatDifference(values: readonly number[], reference: readonly number[]): string {
  const differences = values.map((value, i) => value - (reference[i] as number));
  const { low, high } = bootstrapInterval(differences);
  const signed = (value: number) => `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)}`;
  const average = differences.reduce((sum, value) => sum + value, 0) / Math.max(1, differences.length);
  return `${signed(average)} (${signed(low)} to ${signed(high)})`;
}

await main();
