/**
 * npm run bench:follow-ups: whether a question after another keeps its subject. Each pair of `data/follow-ups.jsonl`,
 * `-2.jsonl`, `-3.jsonl` and `-4.jsonl` is a question and one that goes on from it (or, of kind
 * `new_question`, does not), asked as in a conversation. Of those that are answered, the paragraph that is quoted first is
 * compared with those of the subject.
 * `-- --in pairs.jsonl`: other pairs.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type App, createApp } from "../src/app.ts";
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
}

type Result = "subject" | "second" | "none" | "other" | "false";

/** A pair with what came of it. */
interface Asked extends Pair {
  readonly result: Result;
}

const FILES = ["follow-ups.jsonl", "follow-ups-2.jsonl", "follow-ups-3.jsonl", "follow-ups-4.jsonl"].map((name) =>
  join(ROOT_FOLDER, "bench/data", name),
);
const RESULTS: readonly (readonly [Result, string])[] = [
  ["subject", "answered from it"],
  ["second", "with it second"],
  ["none", "refused or asked back"],
  ["other", "from another"],
  ["false", "not given, and answered"],
];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { markdown: { type: "boolean", default: false }, in: { type: "string" } } });
  const app = await createApp();
  const pairs = (values.in === undefined ? FILES : [values.in]).flatMap(readPairs);
  const asked: Asked[] = [];
  for (const pair of pairs) asked.push({ ...pair, result: await followUp(app, pair) });
  printTables(
    [
      tableBy("part", asked, values.in === undefined ? partOf : () => "given"),
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
  if (id.startsWith("s-")) return "fourth set, read after it had been counted";
  if (id.startsWith("p-")) return "third set, read after it had been counted";
  if (!id.startsWith("f-")) return "second set, read and tuned on";
  return Number(id.slice(2)) % 2 === 1 ? "first set, read and tuned on" : "first set, read after it had been counted";
}

async function followUp(app: App, { first, follow_up, subject, answerable }: Pair): Promise<Result> {
  const { outcome, sentences } = await app.ask(follow_up, { context: { question: first, paragraphs: [] } });
  if (outcome !== "answered") return "none";
  if (!answerable) return "false";
  const isOf = sentences.map(({ citations }) => citations.some(({ paragraph }) => subject.includes(paragraph)));
  return isOf[0] ? "subject" : isOf.includes(true) ? "second" : "other";
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
