import type { DutyFinder } from "../deadlines/match-duties.ts";
import type { EntryFinder } from "../deadlines/match-entries.ts";
import type { Ledger } from "../domain/obligation.ts";
import type { ReferenceSystem } from "../references/reference-system.ts";
import type { CoverageOf } from "../retrieval/coverage.ts";
import type { SectionFinder } from "../retrieval/find-section.ts";
import type { Lexicon } from "../retrieval/lexicon.ts";
import type { SearchIndex } from "../retrieval/search-index.ts";
import type { SaidAgain } from "./draft/said-again.ts";
import type { SentenceAnnotations } from "./draft/sentence-annotations.ts";
import type { NameIndex } from "./names/name-index.ts";

/** What answering needs. */
export interface AnswerDeps {
  readonly index: SearchIndex;
  readonly lexicon: Lexicon;
  readonly coverageOf: CoverageOf;
  /** The ledger as it stands today, read when a deadline is first asked for. */
  readonly ledger: () => Ledger;
  readonly findEntries: EntryFinder;
  /** The register of duties as it stands today, read when a duty is first asked for. */
  readonly duties: () => Ledger;
  readonly findDuties: DutyFinder;
  readonly findSection: SectionFinder;
  /** Which sentences say the same in two parts of the document, read from the register when a search first answers. */
  readonly saidAgain: () => SaidAgain;
  /** Read when a list is first asked for. */
  readonly annotations: () => SentenceAnnotations;
  readonly names: NameIndex;
  readonly references: ReferenceSystem;
  /** The edition in short form, shown with every answer. */
  readonly edition: string;
  /** Milliseconds, for the timings. */
  readonly now: () => number;
}
