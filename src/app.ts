import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type AskOptions, ask, type Desk } from "./answer/ask.ts";
import { readFacts } from "./answer/paragraph-facts.ts";
import { search } from "./answer/search.ts";
import { lookUp } from "./corpus/look-up.ts";
import { collectHeadings, parseReferences } from "./corpus/references.ts";
import type { Answer } from "./domain/answer.ts";
import type { Edition } from "./domain/document.ts";
import type { Language } from "./domain/language.ts";
import type { Library } from "./domain/library.ts";
import type { Lookup } from "./domain/lookup.ts";
import type { ParagraphId } from "./domain/paragraph-id.ts";
import { buildIndex } from "./retrieval/build-index.ts";
import { buildCoverage } from "./retrieval/coverage.ts";
import { buildLexicon } from "./retrieval/lexicon.ts";
import { openIndex, type SearchIndex } from "./retrieval/search-index.ts";
import { openVectors } from "./storage/hnsw-vectors.ts";
import { readIndex, readIndexFingerprint, writeIndex } from "./storage/index-store.ts";
import { readLibrary } from "./storage/read-library.ts";

/** What the edges (Slack, terminal, scheduler) may ask of the program. */
export interface App {
  readonly edition: Edition;
  readonly library: Library;
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** Finds the paragraphs named in a text such as "67", "п. 109–113", "section IV para 2". `around` adds n neighbours on each side. */
  lookUp(references: string, options?: { language?: Language; around?: number }): Lookup;
  /** Ranks the paragraphs for a query. */
  search(query: string, limit: number): Promise<{ language: Language; results: { paragraph: ParagraphId; score: number }[]; milliseconds: number }>;
}

export interface AppOptions {
  /** The folder that holds `corpus/` and `index/`; by default the checkout this file belongs to. */
  readonly root?: string;
  readonly document?: string;
  /** Told when something is done another way than usual (an index rebuilt, exact vectors), in one plain sentence. */
  readonly onNotice?: (notice: string) => void;
  /** Told how much of an index build is done, 0..1. */
  readonly onProgress?: (done: number) => void;
}

const DOCUMENT = "wsis20-report";

/** The folder this program was installed in: two levels above `src/app.ts` and `dist/app.js` alike. */
export function findRoot(): string {
  const folder = dirname(dirname(fileURLToPath(import.meta.url)));
  return existsSync(join(folder, "corpus")) ? folder : dirname(folder);
}

/** Reads the corpus, opens the index (building it where it is absent or stale) and puts the program together. */
export async function createApp(options: AppOptions = {}): Promise<App> {
  const root = options.root ?? findRoot();
  const { library, profile, changed } = await ensureIndex({ ...options, root });
  const index = await openStoredIndex(root, library, options.onNotice ?? (() => {}));
  if (changed) options.onNotice?.("The source text is not the one that document.yaml names: every answer shows the changed edition.");
  const desk = buildDesk(index, profile.resolution.last_paragraph);
  return {
    edition: library.document.edition,
    library,
    ask: (question, askOptions) => ask(desk, question, askOptions),
    lookUp: (references, { language, around } = {}) =>
      lookUp(library, desk.lastParagraph, parseReferences(references, desk.headings), { ...(language && { language }), ...(around !== undefined && { around }) }),
    search: (query, limit) => search(desk, query, limit),
  };
}

/** Builds the index where it is absent, stale or of another format (`force`: in any case). */
export async function ensureIndex(options: AppOptions & { force?: boolean }): Promise<ReturnType<typeof readLibrary> & { built: boolean }> {
  const root = options.root ?? findRoot();
  const read = readLibrary(join(root, "corpus"), options.document ?? DOCUMENT);
  const found = readIndexFingerprint(join(root, "index"));
  if (!options.force && found === read.fingerprint) return { ...read, built: false };
  options.onNotice?.(found === undefined || options.force ? "Building the index." : "The corpus has changed: building the index anew.");
  await writeIndex(join(root, "index"), await buildIndex(read.library, options.onProgress), read.fingerprint);
  return { ...read, built: true };
}

async function openStoredIndex(root: string, library: Library, onNotice: (notice: string) => void): Promise<SearchIndex> {
  const stored = readIndex(join(root, "index"));
  if (!stored) throw new Error("unreachable: the index was just ensured");
  const vectors = await openVectors(stored.graph, stored.data.vectors, (reason) => onNotice(`Vectors are searched exactly, without the graph: ${reason}.`));
  return openIndex(library, stored.data, vectors);
}

function buildDesk(index: SearchIndex, lastParagraph: number): Desk {
  const { edition } = index.library.document;
  return {
    index,
    lexicon: buildLexicon(index),
    coverageOf: buildCoverage(index),
    facts: readFacts(index),
    headings: collectHeadings(index.library.versions.values()),
    lastParagraph,
    edition: formatEdition(edition),
    now: () => performance.now(),
  };
}

/** The short form of an edition: its title and the first eight hex digits of its hash. */
export function formatEdition({ title, sha256 }: Edition): string {
  return `${title} (${sha256.slice(0, 8)})`;
}
