import type { Calendar } from "../../domain/calendar.ts";
import type { Library } from "../../domain/library.ts";
import { findDeadlines } from "./find-deadlines.ts";
import { type ExpectedDeadline, type FinderScore, scoreFindings, toScored } from "./score.ts";
import type { FinderLanguage } from "./types.ts";

/** Precision and recall of the finder on a document in a language, unaided by the reviewed ledger. */
export function evaluateFinder(
  library: Library,
  calendar: Calendar,
  expected: readonly ExpectedDeadline[],
  language: FinderLanguage,
): FinderScore {
  const texts = [...(library.versions.get(language)?.texts.values() ?? [])];
  const findings = findDeadlines(texts, language, { concepts: library.concepts, calendar });
  return scoreFindings(toScored(findings, texts, language), expected);
}
