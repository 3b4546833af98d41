import { readFileSync } from "node:fs";
import Table from "cli-table3";
import { evaluateFinder } from "../deadlines/find/evaluate-finder.ts";
import { parseExpected } from "../deadlines/find/parse-expected.ts";
import type { FinderScore } from "../deadlines/find/score.ts";
import type { DeadlinesDeps } from "./deadlines.ts";
import { EXIT, type Io, writeJson } from "./io.ts";

/**
 * `wsis eval --deadlines`: precision and recall of the finder on the document, in Russian and English.
 * @param file the expected deadlines, as JSON
 * @returns 0, or 2 for bad input
 */
export function runEvalDeadlines(
  { library, calendar }: Pick<DeadlinesDeps, "library" | "calendar">,
  file: string,
  options: { readonly json?: boolean },
  io: Io,
): number {
  const expected = parseExpected(readFileSync(file, "utf8"), library.concepts);
  if (typeof expected === "string") {
    io.stderr.write(`${file}: ${expected}\n`);
    return EXIT.wrongUse;
  }
  const scores = {
    ru: evaluateFinder(library, calendar, expected, "ru"),
    en: evaluateFinder(library, calendar, expected, "en"),
  };
  if (options.json) writeJson(io, scores);
  else io.stdout.write(`${renderScores(scores)}\n`);
  return EXIT.answered;
}

function renderScores(scores: Readonly<Record<string, FinderScore>>): string {
  const table = new Table({
    head: ["finder", "recall", "precision", "expected", "found", "missed", "wrong"],
    style: { head: [], border: [] },
  });
  for (const [language, { recall, precision, expected, found, missed, wrong }] of Object.entries(scores)) {
    const places = wrong.map(({ paragraph, years }) => `${paragraph} ${years.join("-")}`.trim());
    table.push([
      language,
      recall.toFixed(3),
      precision.toFixed(3),
      expected,
      found,
      missed.join(", ") || "–",
      places.join(", ") || "–",
    ]);
  }
  return table.toString();
}
