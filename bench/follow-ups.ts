/**
 * npm run bench:follow-ups: whether a question after another keeps its subject. Each pair of `data/follow-ups.jsonl` is a
 * question and one that goes on from it (or, of kind `new_question`, does not), asked as in a conversation. Of those that
 * are answered, the paragraph that is quoted first is compared with those of the subject.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type App, createApp } from "../src/app.ts";
import { clopperPearson } from "../src/evaluation/clopper-pearson.ts";
import { ROOT_FOLDER } from "../src/root-folder.ts";
import { readTableOptions } from "./lib/read-options.ts";
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

const DATA = join(ROOT_FOLDER, "bench/data/follow-ups.jsonl");
const RESULTS: readonly (readonly [Result, string])[] = [
  ["subject", "answered from it"],
  ["second", "with it second"],
  ["none", "refused or asked back"],
  ["other", "from another"],
  ["false", "not given, and answered"],
];

async function main(): Promise<void> {
  const app = await createApp();
  const pairs = readFileSync(DATA, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Pair);
  const asked: Asked[] = [];
  for (const pair of pairs) asked.push({ ...pair, result: await followUp(app, pair) });
  const halfOf = ({ id }: Pair) => (Number(id.slice(2)) % 2 === 1 ? "read and tuned on" : "unread");
  printTables(
    [
      tableBy("half", asked, halfOf),
      tableBy("kind", asked, ({ kind }) => kind),
      tableBy("lang", asked, ({ lang }) => lang),
    ],
    readTableOptions().markdown,
  );
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
