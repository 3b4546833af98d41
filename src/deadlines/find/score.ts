import type { ParagraphText } from "../../domain/document.ts";
import type { FinderLanguage, Finding } from "./types.ts";
import { readWords } from "./words.ts";

/** A found deadline as the score sees it: each actor by its concept ids, or by the stems of its words. */
export interface ScoredFinding {
  readonly paragraph: string;
  readonly years: readonly number[];
  readonly event: string | null;
  readonly actors: readonly (readonly string[])[];
}

/** What should be found. `actors` are concept ids; none where the text names nobody. Optional items count neither way. */
export interface ExpectedDeadline {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly years: readonly number[];
  readonly event: string | null;
  readonly actors: readonly string[];
  readonly optional: boolean;
}

export interface FinderScore {
  readonly recall: number;
  readonly precision: number;
  readonly found: number;
  readonly expected: number;
  /** Ids of what was not found. */
  readonly missed: readonly string[];
  /** What was found and is not expected. */
  readonly wrong: readonly ScoredFinding[];
}

/** Findings as the score sees them. */
export function toScored(
  findings: readonly Finding[],
  texts: readonly ParagraphText[],
  language: FinderLanguage,
): ScoredFinding[] {
  const byId = new Map(texts.map((text) => [text.paragraph, text.text]));
  return findings.map(({ paragraph, time, event, actors }) => {
    const text = byId.get(paragraph) ?? "";
    return {
      paragraph,
      event,
      years: time.years,
      actors: actors.map(({ concepts, start, end }) =>
        concepts.length > 0 ? concepts : [wordKey(text.slice(start, end), language)],
      ),
    };
  });
}

/** A name no concept is known for, alike in all its cases. */
export function wordKey(name: string, language: FinderLanguage): string {
  return readWords(name, language)
    .map(({ stem }) => stem)
    .join(" ");
}

/**
 * Precision and recall, by paragraph, year or event, and actor. A finding vouches for one expected item only; an item may
 * be found in several paragraphs. Findings that fit an optional item alone are left out of the count.
 */
export function scoreFindings(findings: readonly ScoredFinding[], expected: readonly ExpectedDeadline[]): FinderScore {
  const required = expected.filter(({ optional }) => !optional);
  const optional = expected.filter((item) => item.optional);
  const hits = findings.map((finding) => required.filter((item) => matches(finding, item)));
  const wrong = findings.filter(
    (finding, i) => hits[i]?.length === 0 && !optional.some((item) => matches(finding, item)),
  );
  const right = hits.filter((items) => items.length > 0).length;
  const reached = assign(hits);
  const missed = required.filter(({ id }) => !reached.has(id)).map(({ id }) => id);
  const counted = right + wrong.length;
  return {
    recall: required.length === 0 ? 1 : reached.size / required.length,
    precision: counted === 0 ? 1 : right / counted,
    found: counted,
    expected: required.length,
    missed,
    wrong,
  };
}

function matches(finding: ScoredFinding, item: ExpectedDeadline): boolean {
  if (!item.paragraphs.includes(finding.paragraph)) return false;
  const undated =
    finding.years.length === 0 && item.years.length === 0 && finding.event === null && item.event === null;
  const sameTime =
    undated ||
    finding.years.some((year) => item.years.includes(year)) ||
    (item.event !== null && item.event === finding.event);
  return sameTime && sameActor(finding, item);
}

function sameActor({ actors }: ScoredFinding, item: ExpectedDeadline): boolean {
  if (item.actors.length === 0) return actors.length === 0;
  return actors.some((concepts) => concepts.some((id) => item.actors.includes(id)));
}

/** The largest matching of findings to items (augmenting paths): which items are reached. */
function assign(hits: readonly (readonly ExpectedDeadline[])[]): Set<string> {
  const owner = new Map<string, number>();
  const place = (finding: number, seen: Set<string>): boolean => {
    for (const { id } of hits[finding] ?? []) {
      if (seen.has(id)) continue;
      seen.add(id);
      const other = owner.get(id);
      if (other === undefined || place(other, seen)) {
        owner.set(id, finding);
        return true;
      }
    }
    return false;
  };
  for (const i of hits.keys()) place(i, new Set());
  return new Set(owner.keys());
}
