import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Feedback } from "../domain/feedback.ts";
import { formatLabel } from "../messages/labels.ts";
import type { FeedbackLog } from "../ports/state-store.ts";
import type { DefineCommand } from "./cli-deps.ts";
import { runFeedbackExport } from "./feedback-export.ts";
import { formatTable, toTable } from "./format-table.ts";
import { EXIT, type Io, widthOf, writeJson } from "./io.ts";
import { withStore } from "./with-store.ts";

export const defineFeedback: DefineCommand = (program, { io, openStore, readStructure }, done) => {
  const feedback = program
    .command("feedback")
    .description("what people said about answers, counted (exit 1: nothing yet)")
    .option("--json", "as JSON, each vote too")
    .action(async (options: { json?: boolean }) =>
      done(await withStore(openStore, (store) => runFeedback(store, options, readStructure, io))),
    );
  feedback
    .command("export")
    .description("evaluation cases for `wsis eval`, from what people agreed to have kept (exit 1: none)")
    .action(async () => done(await withStore(openStore, (store) => runFeedbackExport(store, io))));
};

interface Count {
  readonly up: number;
  readonly down: number;
}

/** How many paragraphs the table shows: those with most votes against come first. */
const WORST = 10;

/**
 * `wsis feedback`: what people said about answers, counted, and as JSON one by one; who voted stays in the store (see
 * `wsis data export`). @returns 0, or 1 when nobody has voted yet
 */
export async function runFeedback(
  store: { readonly feedback: Pick<FeedbackLog, "list"> },
  options: { readonly json?: boolean },
  structure: () => Promise<DocumentStructure>,
  io: Io,
): Promise<number> {
  const votes = await store.feedback.list();
  if (options.json) writeJson(io, { counts: countVotes(votes), votes: votes.map(withoutNames) });
  else if (votes.length === 0) io.stderr.write("Nobody has voted on an answer yet.\n");
  else io.stdout.write(`${renderCounts(countVotes(votes), await structure(), io)}\n`);
  return votes.length === 0 ? EXIT.refused : EXIT.answered;
}

function countVotes(votes: readonly Feedback[]) {
  return {
    all: count(votes),
    languages: countBy(votes, ({ language }) => [language]),
    outcomes: countBy(votes, ({ outcome }) => [outcome ?? "not_noted"]),
    reasons: countBy(votes, ({ reason }) => (reason === null ? [] : [reason])),
    paragraphs: countBy(votes, ({ paragraphs }) => paragraphs),
  };
}

function countBy<Key extends string>(
  votes: readonly Feedback[],
  keysOf: (vote: Feedback) => readonly Key[],
): Partial<Record<Key, Count>> {
  const keys = [...new Set(votes.flatMap(keysOf))].sort();
  const counts = keys.map((key) => [key, count(votes.filter((vote) => keysOf(vote).includes(key)))] as const);
  return Object.fromEntries(counts) as Partial<Record<Key, Count>>;
}

function count(votes: readonly Feedback[]): Count {
  const up = votes.filter(({ verdict }) => verdict === "up").length;
  return { up, down: votes.length - up };
}

function withoutNames({ id, at, verdict, reason, rightParagraphs, ...vote }: Feedback): object {
  const { language, outcome, gate, paragraphs, edition } = vote;
  const about = { language, outcome, gate, paragraphs, edition };
  return { id, at: new Date(at).toISOString(), verdict, reason, right_paragraphs: rightParagraphs, ...about };
}

function renderCounts(
  { all, languages, outcomes, reasons, paragraphs }: ReturnType<typeof countVotes>,
  structure: DocumentStructure,
  io: Io,
): string {
  const worst = entriesOf(paragraphs)
    .filter(([, { down }]) => down > 0)
    .sort(([, a], [, b]) => b.down - a.down)
    .slice(0, WORST)
    .map(([paragraph, counted]) => [formatLabel(paragraph, io.language, structure), counted] as const);
  const rows = [
    ["all", all] as const,
    ...entriesOf(languages),
    ...entriesOf(outcomes),
    ...entriesOf(reasons),
    ...worst,
  ];
  if (!io.stdout.isTTY) return rows.map(([name, { up, down }]) => `${name}\t${up}\t${down}`).join("\n");
  const counts = rows.map(([name, { up, down }]) => [name, String(up), String(down)]);
  return formatTable(toTable(["answers", "helpful", "not helpful"], counts), widthOf(io));
}

function entriesOf<Key extends string>(counts: Partial<Record<Key, Count>>): [Key, Count][] {
  return Object.entries(counts) as [Key, Count][];
}
