/**
 * npm run bench:families: how steady answers are. Each family of `data/families.jsonl` asks one thing eleven ways: a base,
 * five rewordings (synonym, order, short, polite, typo) and five other languages. Two askings agree where both are
 * answered or neither is, and, where both are, where the same paragraph stands first.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type App, createApp } from "../src/app.ts";
import { ROOT_FOLDER } from "../src/root-folder.ts";
import { readTableOptions } from "./lib/read-options.ts";
import { formatShare } from "./lib/statistics.ts";
import { printTables, type Table } from "./lib/table.ts";

interface Asking {
  readonly family: string;
  readonly variant: string;
  readonly lang: string;
  readonly question: string;
  readonly answerable: boolean;
  readonly gold: readonly string[];
}

/** An asking with what came of it. `first`: the paragraph cited first; null where nothing was answered. */
interface Asked extends Asking {
  readonly first: string | null;
}

const DATA = join(ROOT_FOLDER, "bench/data/families.jsonl");

async function main(): Promise<void> {
  const app = await createApp();
  const askings = readFileSync(DATA, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Asking);
  const asked: Asked[] = [];
  for (const asking of askings) asked.push({ ...asking, first: await firstParagraph(app, asking.question) });
  printTables(
    [agreementTable(asked), shareTable("variant", asked), shareTable("lang", asked)],
    readTableOptions().markdown,
  );
}

async function firstParagraph(app: App, question: string): Promise<string | null> {
  const { outcome, sentences } = await app.ask(question);
  return outcome === "answered" ? (sentences[0]?.citations[0]?.paragraph ?? null) : null;
}

function agreementTable(asked: readonly Asked[]): Table {
  const pairs = groupBy(asked, ({ family }) => family).flatMap(([, family]) => pairUp(family));
  const answered = pairs.filter(([a, b]) => a.answerable && a.first !== null && b.first !== null);
  return {
    title: "Families: agreement of any two askings of one thing",
    head: ["", "pairs", "agree"],
    rows: [
      ["outcome", String(pairs.length), shareOf(pairs, ([a, b]) => (a.first === null) === (b.first === null))],
      [
        "first paragraph, where both are answered",
        String(answered.length),
        shareOf(answered, ([a, b]) => a.first === b.first),
      ],
    ],
  };
}

function groupBy(asked: readonly Asked[], nameOf: (one: Asked) => string): [name: string, group: Asked[]][] {
  const names = [...new Set(asked.map(nameOf))];
  return names.map((name) => [name, asked.filter((one) => nameOf(one) === name)]);
}

function pairUp(family: readonly Asked[]): (readonly [Asked, Asked])[] {
  return family.flatMap((one, i) => family.slice(i + 1).map((other) => [one, other] as const));
}

function shareTable(by: "variant" | "lang", asked: readonly Asked[]): Table {
  const groups = groupBy(asked, (one) => one[by]);
  return {
    title: `Families by ${by}: answered of the answerable, answered of those that are not, first paragraph among the right ones`,
    head: [by, "answered", "falsely answered", "right paragraph first"],
    rows: groups.map(([name, group]) => {
      const isAnswered = ({ first }: Asked) => first !== null;
      const answerable = group.filter((one) => one.answerable);
      return [
        name,
        shareOf(answerable, isAnswered),
        shareOf(
          group.filter((one) => !one.answerable),
          isAnswered,
        ),
        shareOf(answerable.filter(isAnswered), ({ first, gold }) => first !== null && gold.includes(first)),
      ];
    }),
  };
}

function shareOf<T>(all: readonly T[], holds: (one: T) => boolean): string {
  return all.length === 0 ? "–" : formatShare(all.filter(holds).length / all.length);
}

await main();
