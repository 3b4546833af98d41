/**
 * npm run bench:sentences: whether answers quote the very sentences that a careful reader would. Each question of
 * `data/sentences.jsonl` and its further files has those that must be quoted and those that may be. The parts `a`, `w`, `y` and
 * `z` (several things asked at once) are tuned on and their misses may be read; weights are chosen on `x`; `b` is for measuring.
 */
import { createApp } from "../src/app.ts";
import { readTableOptions } from "./lib/read-options.ts";
import { type JudgedSentences, judgeSentences, readSentenceCases } from "./lib/sentence-cases.ts";
import { formatShare } from "./lib/statistics.ts";
import { printTables, type Table } from "./lib/table.ts";

const HEAD = [
  "",
  "answerable",
  "complete",
  "partly",
  "none of them",
  "refused",
  "with others",
  "not answerable",
  "answered",
];

async function main(): Promise<void> {
  const app = await createApp();
  const judged: JudgedSentences[] = [];
  for (const one of readSentenceCases()) {
    const options = one.context ? { context: { question: one.context.question, paragraphs: [] } } : {};
    judged.push(judgeSentences(one, await app.ask(one.question, options), app.library));
  }
  const tables = [
    toTable("part", judged, ({ case: { id } }) => id.slice(0, 1)),
    toTable("kind", judged, ({ case: { kind } }) => kind),
    toTable("language", judged, ({ case: { lang } }) => lang),
  ];
  printTables(tables, readTableOptions().markdown);
}

function toTable(name: string, judged: readonly JudgedSentences[], keyOf: (one: JudgedSentences) => string): Table {
  const keys = [...new Set(judged.map(keyOf))].sort();
  return {
    title: `Sentences by ${name}`,
    note: "Complete: all that must be quoted is; with others: something is quoted that need not be, of those answered.",
    head: HEAD,
    rows: keys.map((key) => [key, ...figuresOf(judged.filter((one) => keyOf(one) === key))]),
  };
}

function figuresOf(judged: readonly JudgedSentences[]): string[] {
  const answerable = judged.filter(({ case: { answerable } }) => answerable);
  const others = judged.filter(({ case: { answerable } }) => !answerable);
  const answered = answerable.filter(({ isAnswered }) => isAnswered);
  const share = (of: readonly JudgedSentences[], holds: (one: JudgedSentences) => boolean) =>
    of.length === 0 ? "–" : formatShare(of.filter(holds).length / of.length);
  return [
    String(answerable.length),
    share(answerable, (one) => one.isAnswered && missing(one) === 0),
    share(answerable, (one) => one.isAnswered && missing(one) > 0 && missing(one) < one.case.must.length),
    share(answerable, (one) => one.isAnswered && missing(one) === one.case.must.length),
    share(answerable, ({ isAnswered }) => !isAnswered),
    share(answered, (one) => one.quoted.some((id) => !one.case.must.includes(id) && !one.case.may.includes(id))),
    String(others.length),
    share(others, ({ isAnswered }) => isAnswered),
  ];
}

/** How many of the sentences that must be quoted are not. */
function missing({ case: { must }, quoted }: JudgedSentences): number {
  return must.filter((id) => !quoted.includes(id)).length;
}

await main();
