import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { buildLedger } from "../deadlines/build-ledger.ts";
import { buildRegister } from "../deadlines/build-register.ts";
import type { DigestDeps } from "../digest/digest-deps.ts";
import type { Edition } from "../domain/document.ts";
import type { Library } from "../domain/library.ts";
import type { Ledger } from "../domain/obligation.ts";
import type { Prompts } from "../domain/prompt.ts";
import type { ReferenceSystem } from "../references/reference-system.ts";
import { ROOT_FOLDER } from "../root-folder.ts";
import { type LedgerSources, openLedgerSources } from "../storage/ledger-sources.ts";
import { parseLibrary } from "../storage/read-library.ts";
import { readBundledLedger } from "../storage/read-obligations.ts";
import { readPrompts } from "../storage/read-prompts.ts";
import { readCorpusFiles, readProfile } from "../storage/read-texts.ts";
import { openReviewFiles, type ReviewFiles } from "../storage/review-files.ts";
import { localDateAt } from "../time/local-time.ts";
import { once } from "./once.ts";
import {
  buildLookUp,
  buildOwnReferences,
  type LookUp,
  locateDocument,
  noticeChange,
  type TextsOptions,
} from "./open-texts.ts";

/** What needs no index: the document with its look-ups, and the ledger. */
export interface ReferenceApp {
  readonly edition: Edition;
  readonly library: Library;
  /** What is said to models, read when first asked for. @throws CorpusError */
  prompts(): Prompts;
  readonly lookUp: LookUp;
  /**
   * What the ledger is built from, read when first asked for; the operator's files again when they have changed (the same
   * object until then). @throws CorpusError for what is wrong in the bundled files
   */
  ledgerSources(): LedgerSources;
  /** The running day as an ISO date, in the configured time zone. */
  today(): string;
  /** The ledger as it stands on a day, by default the running one. */
  ledger(today?: string): Ledger;
  /** The register of duties, dated or not, in the order of the document, as it stands on a day. */
  duties(today?: string): Ledger;
  readonly reviewFiles: ReviewFiles;
  /** What the use cases of digests and entries work on; the store is opened apart, and may be absent. */
  readonly digestDeps: Omit<DigestDeps, "store">;
}

export interface ReferenceOptions extends TextsOptions {
  /** Where the operator's own files lie (WSIS_DATA_DIR); by default `data/` in the root. */
  readonly dataDirectory?: string;
  /** The IANA zone that tells what day it is; by default UTC. */
  readonly timeZone?: string;
  /** Milliseconds since 1970; by default the machine's clock. */
  readonly clock?: () => number;
}

/** Opens the document alone. Some other thread answers questions about it. @throws CorpusError */
export function openReference(options: ReferenceOptions = {}): ReferenceApp {
  const { corpus, document } = locateDocument(options);
  const library = parseLibrary(readCorpusFiles(corpus, document));
  return buildReference(library, buildOwnReferences(library), options);
}

/** Puts together what needs no index. */
export function buildReference(library: Library, references: ReferenceSystem, options: ReferenceOptions): ReferenceApp {
  const root = options.root ?? ROOT_FOLDER;
  const { corpus, document } = locateDocument(options);
  const profile = readProfile(corpus, document);
  noticeChange(library.document, profile, options);
  const dataDirectory = options.dataDirectory ?? join(root, "data");
  const open = once(() => openLedgerSources(readBundledLedger(corpus, profile.id, library), dataDirectory, library));
  const sources = () => open()();
  const { clock = Date.now, timeZone = "utc" } = options;
  const today = () => localDateAt(clock(), timeZone);
  const ledger = keepForDay(sources, today, ({ obligations, calendar }, day) =>
    buildLedger(obligations, calendar, day),
  );
  const paragraphs = library.document.paragraphs.map(({ id }) => id);
  const duties = keepForDay(sources, today, ({ obligations, calendar }, day) =>
    buildRegister(obligations, paragraphs, calendar, day),
  );
  return {
    edition: library.document.edition,
    library,
    prompts: once(() => readPrompts(join(root, "prompts"))),
    lookUp: buildLookUp(library, references),
    ledgerSources: sources,
    today,
    ledger,
    duties,
    reviewFiles: openReviewFiles(dataDirectory),
    digestDeps: { ledger, concepts: library.concepts, zone: timeZone, now: clock, makeId: randomUUID },
  };
}

/** What is built of the sources for a day, kept until another day is asked for or a source has changed: every question asks for it. */
function keepForDay<T>(
  sources: () => LedgerSources,
  today: () => string,
  build: (sources: LedgerSources, day: string) => T,
): (day?: string) => T {
  let kept: { readonly from: LedgerSources; readonly day: string; readonly built: T } | undefined;
  return (day = today()) => {
    const from = sources();
    if (kept?.from !== from || kept.day !== day) kept = { from, day, built: build(from, day) };
    return kept.built;
  };
}
