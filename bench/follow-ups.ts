/**
 * npm run bench:follow-ups: whether a question after another keeps its subject, and is answered. Each pair of
 * `data/follow-ups.jsonl` and `-2.jsonl` to `-5.jsonl` is a question and one that goes on from it (or, of kind
 * `new_question`, does not), asked as in a conversation. Of those that are answered, the paragraph that is quoted first is
 * compared with those of the subject, and the sentences with those that a reader who saw the document alone named.
 * `-- --in pairs.jsonl`: other pairs.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { placeOf } from "../src/answer/cite.ts";
import { type App, createApp } from "../src/app.ts";
import type { Answer } from "../src/domain/answer.ts";
import { formatSentenceId } from "../src/domain/sentence-id.ts";
import { clopperPearson } from "../src/evaluation/clopper-pearson.ts";
import { ROOT_FOLDER } from "../src/root-folder.ts";
import { formatShare } from "./lib/statistics.ts";
import { printTables, type Table } from "./lib/table.ts";

interface Pair {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly first: string;
  readonly follow_up: string;
  /** The paragraphs that speak of what is asked about. */
  readonly subject: readonly string[];
  readonly answerable: boolean;
  /** The sentences (`67.2`) that answer it, all of them; none where the document does not. */
  readonly must?: readonly string[];
  /** Those that may stand beside them. */
  readonly may?: readonly string[];
}

type Result = "subject" | "second" | "none" | "other" | "false";

type Reading = "whole" | "partly" | "beside" | "false" | "refused" | "rightly";

/** A pair with what came of it. */
interface Asked extends Pair {
  readonly result: Result;
  /** Where its sentences are known. */
  readonly reading: Reading | undefined;
}

const FILES = [
  "follow-ups.jsonl",
  "follow-ups-2.jsonl",
  "follow-ups-3.jsonl",
  "follow-ups-4.jsonl",
  "follow-ups-5.jsonl",
].map((name) => join(ROOT_FOLDER, "bench/data", name));
const RESULTS: readonly (readonly [Result, string])[] = [
  ["subject", "answered from it"],
  ["second", "with it second"],
  ["none", "refused or asked back"],
  ["other", "from another"],
  ["false", "not given, and answered"],
];

const READINGS: readonly (readonly [Reading, string])[] = [
  ["whole", "all that answers quoted"],
  ["partly", "some of it"],
  ["beside", "something else"],
  ["false", "not given, and answered"],
  ["refused", "given, and refused"],
  ["rightly", "not given, and refused"],
];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { markdown: { type: "boolean", default: false }, in: { type: "string" } } });
  const app = await createApp();
  const pairs = (values.in === undefined ? FILES : [values.in]).flatMap(readPairs);
  const asked: Asked[] = [];
  for (const pair of pairs) asked.push({ ...pair, ...(await followUp(app, pair)) });
  printTables(
    [
      tableBy("part", asked, values.in === undefined ? partOf : () => "given"),
      readingsBy("part", asked, values.in === undefined ? partOf : () => "given"),
      tableBy("kind", asked, ({ kind }) => kind),
      tableBy("lang", asked, ({ lang }) => lang),
    ],
    values.markdown,
  );
}

function readPairs(file: string): Pair[] {
  const lines = readFileSync(file, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Pair);
}

/** What was known of a pair while follow-ups were worked on. */
function partOf({ id }: Pair): string {
  if (/^[tu]-/u.test(id)) return "fifth set, read after it had been counted; sentences fitted on";
  if (id.startsWith("s-")) return "fourth set, read after it had been counted";
  if (id.startsWith("p-")) return "third set, read after it had been counted";
  if (!id.startsWith("f-")) return "second set, read and tuned on";
  return Number(id.slice(2)) % 2 === 1 ? "first set, read and tuned on" : "first set, read after it had been counted";
}

async function followUp(app: App, pair: Pair): Promise<Pick<Asked, "result" | "reading">> {
  const answer = await app.ask(pair.follow_up, { context: { question: pair.first, paragraphs: [] } });
  return { result: resultOf(answer, pair), reading: readingOf(app, answer, pair) };
}

function resultOf({ outcome, sentences }: Answer, { subject, answerable }: Pair): Result {
  if (outcome !== "answered") return "none";
  if (!answerable) return "false";
  const isOf = sentences.map(({ citations }) => citations.some(({ paragraph }) => subject.includes(paragraph)));
  return isOf[0] ? "subject" : isOf.includes(true) ? "second" : "other";
}

function readingOf({ library }: App, { outcome, sentences }: Answer, { must, may = [] }: Pair): Reading | undefined {
  if (!must) return undefined;
  const isGiven = must.length > 0;
  if (outcome !== "answered") return isGiven ? "refused" : "rightly";
  if (!isGiven) return "false";
  const { structure } = library.document;
  const quoted = sentences.map((sentence) => formatSentenceId(structure, placeOf(library, sentence)));
  if (must.every((id) => quoted.includes(id))) return "whole";
  return [...must, ...may].some((id) => quoted.includes(id)) ? "partly" : "beside";
}

function readingsBy(by: string, asked: readonly Asked[], nameOf: (pair: Pair) => string): Table {
  const known = asked.filter(({ reading }) => reading !== undefined);
  const names = [...new Set(known.map(nameOf))];
  return {
    title: `Follow-ups by ${by}, sentence by sentence`,
    note: "What is quoted beside the sentences that a reader of the document alone named for each pair.",
    head: [by, "pairs", ...READINGS.map(([, head]) => head)],
    rows: names.map((name) => {
      const group = known.filter((one) => nameOf(one) === name);
      const counts = READINGS.map(([reading]) => group.filter((one) => one.reading === reading).length);
      return [name, ...[group.length, ...counts].map(String)];
    }),
  };
}

function tableBy(by: string, asked: readonly Asked[], nameOf: (pair: Pair) => string): Table {
  const names = [...new Set(asked.map(nameOf))];
  return {
    title: `Follow-ups by ${by}`,
    note: "How many are answered from their subject, by the paragraph that is quoted first.",
    head: [by, "pairs", ...RESULTS.map(([, head]) => head), "keep it or are refused"],
    rows: names.map((name) => {
      const group = asked.filter((one) => nameOf(one) === name);
      const counts = RESULTS.map(([result]) => group.filter((one) => one.result === result).length);
      const kept = group.filter(({ result }) => result !== "other" && result !== "false").length;
      return [name, String(group.length), ...counts.map(String), formatRate(kept, group.length)];
    }),
  };
}

function formatRate(hits: number, of: number): string {
  const range = clopperPearson(hits, of);
  return range ? `${formatShare(hits / of)} (${formatShare(range.low)}–${formatShare(range.high)})` : "–";
}

await main();
