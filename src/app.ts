import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { AnswerDeps } from "./answer/answer-deps.ts";
import { ask } from "./answer/ask.ts";
import { askEvents } from "./answer/ask-events.ts";
import type { ComposeOptions } from "./answer/compose/compose-deps.ts";
import { annotateSentences } from "./answer/draft/sentence-annotations.ts";
import { buildNameIndex } from "./answer/names/name-index.ts";
import type { AskOptions } from "./answer/question/read-question.ts";
import { type SearchResults, search } from "./answer/search.ts";
import type { Config } from "./config.ts";
import { lookUp } from "./corpus/look-up.ts";
import { buildLedger } from "./deadlines/build-ledger.ts";
import { buildRegister } from "./deadlines/build-register.ts";
import { createDutyFinder } from "./deadlines/match-duties.ts";
import { createEntryFinder } from "./deadlines/match-entries.ts";
import type { DigestDeps } from "./digest/digest-deps.ts";
import type { Answer, AnswerEvent } from "./domain/answer.ts";
import type { Edition } from "./domain/document.ts";
import type { DocumentStructure } from "./domain/document-structure.ts";
import type { EmbedderAccess } from "./domain/embedder-access.ts";
import { ModelError } from "./domain/error.ts";
import { checkInput } from "./domain/input-limit.ts";
import type { Language } from "./domain/language.ts";
import type { Library } from "./domain/library.ts";
import type { Lookup } from "./domain/lookup.ts";
import type { Ledger } from "./domain/obligation.ts";
import type { Prompts } from "./domain/prompt.ts";
import { formatEdition } from "./messages/format-edition.ts";
import type { Embedder } from "./ports/embedder.ts";
import type { StateStore } from "./ports/state-store.ts";
import { buildReferenceSystem, type ReferenceSystem } from "./references/reference-system.ts";
import { parseReferences } from "./references/references.ts";
import { buildCoverage } from "./retrieval/coverage.ts";
import { createSectionFinder } from "./retrieval/find-section.ts";
import { buildLexicon } from "./retrieval/lexicon.ts";
import { openIndex, type SearchIndex } from "./retrieval/search-index.ts";
import { ROOT_FOLDER } from "./root-folder.ts";
import { ensureIndex as ensureStoredIndex, type IndexOrder } from "./storage/ensure-index.ts";
import { type LedgerSources, openLedgerSources } from "./storage/ledger-sources.ts";
import { openVectors } from "./storage/open-vectors.ts";
import { parseLibrary, readCorpusFiles, readProfile } from "./storage/read-library.ts";
import { readBundledLedger } from "./storage/read-obligations.ts";
import { readPrompts } from "./storage/read-prompts.ts";
import { openReviewFiles, type ReviewFiles } from "./storage/review-files.ts";
import { localDateAt } from "./time/local-time.ts";

/** What answers questions and finds paragraphs and knows the duties: all that Slack's questions need. */
export interface Answers extends Pick<App, "edition" | "library" | "lookUp" | "search" | "duties"> {
  ask(question: string, options?: ComposeOptions): Promise<Answer>;
}

/** What the edges (Slack, terminal, scheduler) may ask of the program. */
export interface App {
  readonly edition: Edition;
  readonly library: Library;
  /** What is said to models, read when first asked for. @throws CorpusError */
  prompts(): Prompts;
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The same as it comes about: what was found, each sentence once it is checked, at last the answer. */
  askEvents(question: string, options?: AskOptions): AsyncIterable<AnswerEvent>;
  /** Finds the paragraphs named in a text such as "67", "п. 109–113", "section IV para 2". `around` adds n neighbours on each side. */
  lookUp(references: string, options?: { language?: Language; around?: number }): Lookup;
  /** Ranks the paragraphs for a query. */
  search(query: string, limit: number): Promise<SearchResults>;
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

export interface AppOptions {
  /** The folder that holds `corpus/` and `index/`; by default the checkout this file belongs to. */
  readonly root?: string;
  readonly document?: string;
  /** Where the operator's own files lie (WSIS_DATA_DIR); by default `data/` in the root. */
  readonly dataDirectory?: string;
  /** The IANA zone that tells what day it is; by default UTC. */
  readonly timeZone?: string;
  /** Milliseconds since 1970; by default the machine's clock. */
  readonly clock?: () => number;
  /** The model of the vectors; by default the index's own. */
  readonly embeddings?: EmbedderAccess | null;
  /** Told when something is done another way than usual (an index rebuilt, exact vectors), in one plain sentence. */
  readonly onNotice?: (notice: string) => void;
  /** Told how much of an index build is done, 0..1. */
  readonly onProgress?: (done: number) => void;
}

/** The folder of the bundled document under `corpus/`. */
export const DOCUMENT = "wsis20-report";

/** Opens the index (building it where it is absent or stale) and puts the program together. */
export async function createApp(options: AppOptions = {}): Promise<App> {
  const index = await openCurrentIndex(options);
  const references = readReferenceSystem(index.library);
  const reference = buildReference(index.library, references, options);
  const deps = buildAnswerDeps(index, references, reference);
  return {
    ...reference,
    ask: (question, askOptions) => ask(deps, question, askOptions),
    askEvents: (question, askOptions) => askEvents(deps, question, askOptions),
    search: (query, limit) => search(deps, query, limit),
  };
}

/** What needs no index: the document with its look-ups, and the ledger. */
export type ReferenceApp = Omit<App, "ask" | "askEvents" | "search">;

/** Opens the document alone. Some other thread answers questions about it. @throws CorpusError */
export function openReference(options: AppOptions = {}): ReferenceApp {
  const { corpus, document } = locateIndex(options);
  const library = parseLibrary(readCorpusFiles(corpus, document));
  return buildReference(library, readReferenceSystem(library), options);
}

/** How paragraphs are named in the languages of a document. */
function readReferenceSystem({ document, versions }: Library): ReferenceSystem {
  return buildReferenceSystem(document.structure, versions.values());
}

function buildReference(library: Library, references: ReferenceSystem, options: AppOptions): ReferenceApp {
  const root = options.root ?? ROOT_FOLDER;
  const { corpus, document } = locateIndex(options);
  const profile = readProfile(corpus, document);
  if (library.document.edition.sha256 !== profile.source.sha256) options.onNotice?.(CHANGED);
  const dataDirectory = options.dataDirectory ?? join(root, "data");
  const open = once(() => openLedgerSources(readBundledLedger(corpus, profile.id, library), dataDirectory, library));
  const sources = () => open()();
  const { clock = Date.now, timeZone = "utc" } = options;
  const today = () => localDateAt(clock(), timeZone);
  const ledger = (day = today()) => buildLedger(sources().obligations, sources().calendar, day);
  const paragraphs = library.document.paragraphs.map(({ id }) => id);
  const duties = (day = today()) => buildRegister(sources().obligations, paragraphs, sources().calendar, day);
  return {
    edition: library.document.edition,
    library,
    prompts: once(() => readPrompts(join(root, "prompts"))),
    lookUp: (text, { language, around } = {}) => {
      checkInput(text);
      const found = parseReferences(text, references);
      return lookUp(library, found, { ...(language && { language }), ...(around !== undefined && { around }) });
    },
    ledgerSources: sources,
    today,
    ledger,
    duties,
    reviewFiles: openReviewFiles(dataDirectory),
    digestDeps: { ledger, concepts: library.concepts, zone: timeZone, now: clock, makeId: randomUUID },
  };
}

const CHANGED =
  "The source text is not the one that document.yaml names: answers quote the text as it is, and `--original` and `--json` show its edition.";

/**
 * Builds the index where the one on the disk is absent, stale or damaged (`force`: in any case).
 * @returns whether it was built
 * @throws StorageError where it cannot be written, ModelError where the model of its vectors does not answer
 */
export async function ensureIndex(options: AppOptions & { force?: boolean }): Promise<boolean> {
  const { embedder } = await openNeural(options);
  const { isBuilt, unwritten } = await ensureStoredIndex({ ...locateIndex(options), ...(embedder && { embedder }) });
  if (unwritten) throw unwritten;
  return isBuilt;
}

function locateIndex<Options extends AppOptions>(options: Options): Options & IndexOrder {
  const { root = ROOT_FOLDER, document = DOCUMENT } = options;
  return { ...options, corpus: join(root, "corpus"), folder: join(root, "index"), document };
}

/** How the document is built: what needs its parts' names alone opens no index. */
export function readStructure(options: Pick<AppOptions, "root" | "document"> = {}): DocumentStructure {
  return readProfile(join(options.root ?? ROOT_FOLDER, "corpus"), options.document ?? DOCUMENT).structure;
}

/** Whose state: the emulator keeps its own beside Slack's, always in SQLite, since its channels are not Slack's. */
export type StateOwner = "slack" | "emulator";

/**
 * Opens what the bot remembers: digests, snoozes, votes. Null where nothing can be remembered, which is told to `onNotice`.
 * @param isServing a bot that serves starts without a database that does not open, and takes it up when it does
 * @throws StorageError where a database is named and does not open, unless the bot serves
 */
export async function openState(
  { settings, secrets }: Config,
  onNotice: (notice: string) => void,
  owner: StateOwner = "slack",
  isServing = false,
): Promise<StateStore | null> {
  // A look-up does not wait for the database drivers.
  const { openStore, openStoreOrRetry } = await import("./storage/open-store.ts");
  const { dataDirectory } = settings;
  const place =
    owner === "emulator"
      ? { dataDir: join(dataDirectory, "workspace"), databaseUrl: null }
      : { dataDir: dataDirectory, databaseUrl: secrets.databaseUrl?.reveal() ?? null };
  const opened = isServing ? await openStoreOrRetry(place, onNotice) : await openStore(place);
  if (opened.kind === "open") return opened.store;
  onNotice(opened.reason);
  return null;
}

/** An index whose vectors a model cannot make now gives way to the one with its own. */
async function openCurrentIndex(options: AppOptions): Promise<SearchIndex> {
  try {
    return await openIndexWith(options, (await openNeural(options)).embedder);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    options.onNotice?.(`${error.message} Until the next start the search does without this model.`);
    return openIndexWith(options);
  }
}

/** An index that cannot be written serves from memory. */
async function openIndexWith(options: AppOptions, embedder?: Embedder): Promise<SearchIndex> {
  const notify = options.onNotice ?? (() => {});
  const order = { ...locateIndex(options), ...(embedder && { embedder }) };
  const { library, data, graph, unwritten } = await ensureStoredIndex(order);
  if (unwritten) notify(`${unwritten.message} Until it can be, every start builds it anew.`);
  return openIndex(library, data, await openVectors(graph, data.vectors, notify), embedder);
}

/** The embedder that is set. Where none is, nothing of LangChain is loaded. @throws ModelError */
async function openNeural({ embeddings, onNotice, clock = Date.now }: AppOptions): Promise<{ embedder?: Embedder }> {
  if (!embeddings) return {};
  const { openEmbedder } = await import("./llm/open-embedder.ts");
  const { key } = embeddings;
  const access = { ...embeddings, key: key === null ? null : { reveal: () => key } };
  return { embedder: await openEmbedder(access, { onTrouble: (notice) => onNotice?.(notice), now: clock }) };
}

/** Puts together what answering needs. @param ledger as it stands today */
export function buildAnswerDeps(
  index: SearchIndex,
  references: ReferenceSystem,
  { ledger, duties }: Pick<ReferenceApp, "ledger" | "duties">,
): AnswerDeps {
  const { document } = index.library;
  const finder = once(() => createEntryFinder(index.library.concepts));
  return {
    index,
    lexicon: buildLexicon(index),
    coverageOf: buildCoverage(index),
    findSection: createSectionFinder(index),
    ledger,
    findEntries: (all, query) => finder()(all, query),
    duties,
    findDuties: createDutyFinder(
      index.library,
      (text, language) => index.languages.get(language)?.findConcepts(text) ?? [],
    ),
    annotations: once(() => annotateSentences(index)),
    names: buildNameIndex(index.library),
    references,
    edition: formatEdition(document.edition),
    now: () => performance.now(),
  };
}

/** Does a piece of work when it is first asked for, and not again. */
function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
