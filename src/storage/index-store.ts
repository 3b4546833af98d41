import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StorageError } from "../domain/error.ts";
import type { IndexData } from "../retrieval/index-data.ts";
import { writeHnsw } from "./hnsw-vectors.ts";
import { loadIndexFile, readIndexParts, writeIndexFile } from "./index-file.ts";
import { isGraphWorthwhile } from "./open-vectors.ts";

/** What an index was built from, and what built it. An index is good for the very same only. */
export interface IndexIdentity {
  /** The fingerprint of the corpus's files. */
  readonly corpus: string;
  /** The hash of the code that builds. */
  readonly code: string;
  /** The model of the vectors. */
  readonly embedder: string;
}

export interface StoredIndex {
  readonly data: IndexData;
  /** The file of the vector graph; null where none was written. */
  readonly graph: string | null;
}

/** An index that can be used, or why there is none. */
export type FoundIndex =
  | ({ readonly kind: "current" } & StoredIndex)
  | { readonly kind: "absent" | "other_corpus" | "other_program" | "damaged" };

/** What names the build that is current. */
interface Pointer extends IndexIdentity {
  readonly format: number;
  readonly build: string;
  /** SHA-256 of each file of the build. */
  readonly checksums: Readonly<Record<string, string>>;
}

/** How pointer and build are laid out. What the data mean is told by the hash of the code. */
const FORMAT = 14;
const POINTER = "current.json";
const DATA = "data.bin";
const GRAPH = "vectors.hnsw";
const BUILD = /^build-/u;
/** A build that may be pointed at: a name, never a path. */
const POINTED = /^build-[\w-]+$/u;
/** A build that nobody points at is left alone this long: another process may still be writing or reading it. */
const LEFTOVER_MS = 60 * 60 * 1000;

/** Reads the current index, if it is what is wanted and every byte of it is as it was written. */
export function readIndex(folder: string, wanted: IndexIdentity): FoundIndex {
  const pointer = readPointer(folder);
  if (typeof pointer === "string") return { kind: pointer };
  const { corpus, code, embedder } = pointer;
  if (corpus !== wanted.corpus) return { kind: "other_corpus" };
  if (code !== wanted.code || embedder !== wanted.embedder) return { kind: "other_program" };
  const stored = readBuild(folder, pointer);
  if (stored) return { kind: "current", ...stored };
  // Another process may have made a newer build current and removed this one in between.
  const now = readPointer(folder);
  return typeof now === "object" && now.build !== pointer.build ? readIndex(folder, wanted) : { kind: "damaged" };
}

/**
 * Writes an index beside what is there, then makes it current by one rename. Files of two builds never mix, and a build
 * that is killed leaves the old index as it was.
 * @throws StorageError where the folder cannot be written
 */
export async function writeIndex(folder: string, data: IndexData, identity: IndexIdentity): Promise<StoredIndex> {
  const build = `build-${identity.corpus.slice(0, 12)}-${process.pid}-${randomBytes(4).toString("hex")}`;
  const graph = join(folder, build, GRAPH);
  try {
    mkdirSync(join(folder, build), { recursive: true });
    const bytes = writeIndexFile(data);
    writeFileSync(join(folder, build, DATA), bytes, { flush: true });
    const hasGraph = isGraphWorthwhile(data.vectors) && (await writeHnsw(graph, data.vectors));
    const checksums = { [DATA]: checksum(bytes), ...(hasGraph && { [GRAPH]: checksum(readFileSync(graph)) }) };
    writePointer(folder, { format: FORMAT, build, ...identity, checksums });
    removeLeftovers(folder, build);
    return { data, graph: hasGraph ? graph : null };
  } catch (cause) {
    throw new StorageError(`The index cannot be written to ${folder}: is the disk full or the folder read-only?`, {
      cause,
    });
  }
}

/** @returns undefined where a file is gone or not as it was written */
function readBuild(folder: string, { build, checksums }: Pointer): StoredIndex | undefined {
  const graph = join(folder, build, GRAPH);
  try {
    const parts = loadIndexFile(join(folder, build, DATA));
    if (checksum(parts.head, parts.arrays) !== checksums[DATA]) return undefined;
    const hasGraph = checksums[GRAPH] !== undefined;
    // The native module is shown no file that it did not write: it would crash where we could not catch it.
    if (hasGraph && checksum(readFileSync(graph)) !== checksums[GRAPH]) return undefined;
    return { data: readIndexParts(parts), graph: hasGraph ? graph : null };
  } catch {
    return undefined;
  }
}

function readPointer(folder: string): Pointer | "absent" | "damaged" | "other_program" {
  const path = join(folder, POINTER);
  if (!existsSync(path)) return "absent";
  try {
    const pointer = JSON.parse(readFileSync(path, "utf8")) as Partial<Pointer> | null;
    if (typeof pointer?.format === "number" && pointer.format !== FORMAT) return "other_program";
    const isWhole = typeof pointer?.build === "string" && POINTED.test(pointer.build) && pointer.checksums;
    return isWhole ? (pointer as Pointer) : "damaged";
  } catch {
    return "damaged";
  }
}

function writePointer(folder: string, pointer: Pointer): void {
  const temporary = join(folder, `${pointer.build}.json`);
  writeFileSync(temporary, JSON.stringify(pointer), { flush: true });
  const path = join(folder, POINTER);
  // A folder of that name is nobody's, and no file could take its place.
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
  renameSync(temporary, path);
}

function checksum(...parts: readonly Buffer[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** Removes builds that nothing points at, once they are old enough that nobody can be using them. */
function removeLeftovers(folder: string, current: string): void {
  for (const name of readdirSync(folder)) if (BUILD.test(name) && name !== current) removeOld(join(folder, name));
}

function removeOld(path: string): void {
  try {
    if (Date.now() - statSync(path).mtimeMs > LEFTOVER_MS) rmSync(path, { recursive: true, force: true });
  } catch {
    // Gone already, or not ours to remove: neither does any harm.
  }
}
