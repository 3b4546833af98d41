import { join } from "node:path";
import type { AnswerDeps } from "./answer/answer-deps.ts";
import { ask } from "./answer/ask.ts";
import { askEvents } from "./answer/ask-events.ts";
import type { ComposeOptions } from "./answer/compose/compose-deps.ts";
import { findSaidAgain } from "./answer/draft/said-again.ts";
import { annotateSentences } from "./answer/draft/sentence-annotations.ts";
import { buildNameIndex } from "./answer/names/name-index.ts";
import type { AskOptions } from "./answer/question/read-question.ts";
import { type SearchOptions, type SearchResults, search } from "./answer/search.ts";
import { createDutyFinder } from "./deadlines/match-duties.ts";
import { createEntryFinder } from "./deadlines/match-entries.ts";
import type { Answer, AnswerEvent } from "./domain/answer.ts";
import type { EmbedderAccess } from "./domain/embedder-access.ts";
import { ModelError } from "./domain/error.ts";
import type { SampleQuestion } from "./domain/passage.ts";
import { formatEdition } from "./messages/format-edition.ts";
import type { Embedder } from "./ports/embedder.ts";
import { once } from "./program/once.ts";
import { buildReference, type ReferenceApp, type ReferenceOptions } from "./program/open-reference.ts";
import { buildOwnReferences, locateDocument } from "./program/open-texts.ts";
import type { ReferenceSystem } from "./references/reference-system.ts";
import { buildCoverage } from "./retrieval/coverage.ts";
import { createSectionFinder } from "./retrieval/find-section.ts";
import { buildLexicon } from "./retrieval/lexicon.ts";
import { openIndex, type SearchIndex } from "./retrieval/search-index.ts";
import { ROOT_FOLDER } from "./root-folder.ts";
import { ensureIndex as ensureStoredIndex, type IndexOrder } from "./storage/ensure-index.ts";
import { openVectors } from "./storage/open-vectors.ts";

/** What answers questions and finds paragraphs and knows the duties: all that Slack's questions need. */
export interface Answers extends Pick<App, "edition" | "library" | "lookUp" | "search" | "duties"> {
  ask(question: string, options?: ComposeOptions): Promise<Answer>;
}

/** What the edges (Slack, terminal, scheduler) may ask of the program. */
export interface App extends ReferenceApp {
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The same as it comes about: what was found, each sentence once it is checked, at last the answer. */
  askEvents(question: string, options?: AskOptions): AsyncIterable<AnswerEvent>;
  /** Some of what people ask, of every language; none where nobody has written questions. */
  readonly samples: readonly SampleQuestion[];
  /** Ranks the paragraphs for a query. */
  search(query: string, limit: number, options?: SearchOptions): Promise<SearchResults>;
}

export interface AppOptions extends ReferenceOptions {
  /** The model of the vectors; by default the index's own. */
  readonly embeddings?: EmbedderAccess | null;
  /** Told how much of an index build is done, 0..1. */
  readonly onProgress?: (done: number) => void;
}

/** Opens the index (building it where it is absent or stale) and puts the program together. */
export async function createApp(options: AppOptions = {}): Promise<App> {
  const index = await openCurrentIndex(options);
  const references = buildOwnReferences(index.library);
  const reference = buildReference(index.library, references, options);
  const deps = buildAnswerDeps(index, references, reference);
  return {
    ...reference,
    samples: index.samples,
    ask: (question, askOptions) => ask(deps, question, askOptions),
    askEvents: (question, askOptions) => askEvents(deps, question, askOptions),
    search: (query, limit, searchOptions) => search(deps, query, limit, searchOptions),
  };
}

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
  return { ...options, ...locateDocument(options), folder: join(options.root ?? ROOT_FOLDER, "index") };
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
    saidAgain: once(() => findSaidAgain(duties(), index.library)),
    annotations: once(() => annotateSentences(index)),
    names: buildNameIndex(index.library),
    references,
    edition: formatEdition(document.edition),
    now: () => performance.now(),
  };
}
