import { join } from "node:path";
import { evaluateFinder } from "../deadlines/find/evaluate-finder.ts";
import { parseExpected } from "../deadlines/find/parse-expected.ts";
import type { FinderScore } from "../deadlines/find/score.ts";
import { FINDER_LANGUAGES, isFinderLanguage } from "../deadlines/find/types.ts";
import { ROOT_FOLDER } from "../root-folder.ts";
import type { DeadlinesDeps } from "./deadlines-deps.ts";
import { readNamedFile } from "./files.ts";
import { formatTable, toTable } from "./format-table.ts";
import { EXIT, type Io, widthOf, writeJson } from "./io.ts";

/** What the bundled document's deadlines are, as people read them; the tests measure by it too. */
const BUNDLED = ["test", "fixtures", "deadlines-gold.json"];

/**
 * `wsis eval --deadlines`: precision and recall of the finder on the document, in each language that it has rules for.
 * @param file the expected deadlines, as JSON; by default those of the bundled document
 * @returns 0, or 2 for a file that cannot be used
 */
export function runEvalDeadlines(
  { library, calendar }: Pick<DeadlinesDeps, "library" | "calendar">,
  file: string | undefined,
  options: { readonly json?: boolean },
  io: Io,
): number {
  const path = file ?? join(ROOT_FOLDER, ...BUNDLED);
  const text = readNamedFile(path, io);
  if (text === undefined) return EXIT.wrongUse;
  const { language } = library.document.structure;
  const expected = parseExpected(text, library.concepts, isFinderLanguage(language) ? language : "en");
  if (typeof expected === "string") {
    io.stderr.write(`${path}: ${expected}\n`);
    return EXIT.wrongUse;
  }
  const readable = FINDER_LANGUAGES.filter((one) => library.versions.has(one));
  const scores = Object.fromEntries(
    readable.map((one) => [one, evaluateFinder(library, calendar, expected, one)] as const),
  );
  if (options.json) writeJson(io, scores);
  else io.stdout.write(`${renderScores(scores, io)}\n`);
  return EXIT.answered;
}

const HEAD = ["finder", "recall", "precision", "expected", "found", "missed", "wrong"];

function renderScores(scores: Readonly<Record<string, FinderScore>>, io: Io): string {
  const rows = Object.entries(scores).map(([language, score]) => {
    const { recall, precision, expected, found, missed, wrong } = score;
    const places = wrong.map(({ paragraph, years }) => `${paragraph} ${years.join("-")}`.trim());
    return [
      language,
      recall.toFixed(3),
      precision.toFixed(3),
      String(expected),
      String(found),
      missed.join(", ") || "–",
      places.join(", ") || "–",
    ];
  });
  return formatTable(toTable(HEAD, rows), widthOf(io));
}
