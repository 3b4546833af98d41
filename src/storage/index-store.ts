import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { IndexVersionError, StorageError } from "../domain/error.ts";
import { INDEX_FORMAT, type IndexData } from "../retrieval/index-data.ts";
import { writeHnsw } from "./hnsw-vectors.ts";

/** What names the build that is current. */
interface Pointer {
  readonly format: number;
  /** What the index was built from. */
  readonly fingerprint: string;
  readonly build: string;
}

export interface StoredIndex {
  readonly data: IndexData;
  readonly fingerprint: string;
  /** The file of the vector graph; it may be absent where the native module was. */
  readonly graph: string;
}

const POINTER = "current.json";
const DATA = "data.bin";
const GRAPH = "vectors.hnsw";
const BUILD = /^build-/u;
/** A build that may be pointed at: a name, never a path. */
const POINTED = /^build-[\w-]+$/u;
/** A build that nobody points at is left alone this long: another process may still be writing or reading it. */
const LEFTOVER_MS = 60 * 60 * 1000;

/**
 * Reads the current index.
 * @returns undefined where there is none yet
 * @throws IndexVersionError where it has another format; StorageError where its files cannot be read
 */
export function readIndex(folder: string): StoredIndex | undefined {
  const pointer = readCurrent(folder);
  if (!pointer) return undefined;
  try {
    const data = deserialize(readFileSync(join(folder, pointer.build, DATA))) as IndexData;
    return { data, fingerprint: pointer.fingerprint, graph: join(folder, pointer.build, GRAPH) };
  } catch (cause) {
    // Another process may have made a newer build current and removed this one in between.
    const now = readPointer(folder);
    if (now && now.build !== pointer.build) return readIndex(folder);
    throw new StorageError(`The index in ${folder} cannot be read. Run: npx wsis index --force`, { cause });
  }
}

/**
 * The fingerprint of the current index, without reading it; undefined where there is none.
 * @throws IndexVersionError where it has another format
 */
export function readIndexFingerprint(folder: string): string | undefined {
  return readCurrent(folder)?.fingerprint;
}

/**
 * Writes an index beside what is there, then makes it current by one rename. Files of two builds never mix, and a build
 * that is killed leaves the old index as it was.
 */
export async function writeIndex(folder: string, data: IndexData, fingerprint: string): Promise<void> {
  const build = `build-${fingerprint.slice(0, 12)}-${process.pid}-${randomBytes(4).toString("hex")}`;
  try {
    mkdirSync(join(folder, build), { recursive: true });
    writeFileSync(join(folder, build, DATA), serialize(data), { flush: true });
    await writeHnsw(join(folder, build, GRAPH), data.vectors);
    const pointer: Pointer = { format: INDEX_FORMAT, fingerprint, build };
    const temporary = join(folder, `${build}.json`);
    writeFileSync(temporary, JSON.stringify(pointer), { flush: true });
    renameSync(temporary, join(folder, POINTER));
  } catch (cause) {
    throw new StorageError(`The index cannot be written to ${folder}: is the disk full or the folder read-only?`, {
      cause,
    });
  }
  removeLeftovers(folder, build);
}

/** Undefined also where the file is damaged: the next build replaces it. */
function readCurrent(folder: string): Pointer | undefined {
  const pointer = readPointer(folder);
  if (pointer && pointer.format !== INDEX_FORMAT)
    throw new IndexVersionError(String(pointer.format), String(INDEX_FORMAT));
  return pointer;
}

function readPointer(folder: string): Pointer | undefined {
  try {
    const pointer = JSON.parse(readFileSync(join(folder, POINTER), "utf8")) as Partial<Pointer> | null;
    return typeof pointer?.build === "string" && POINTED.test(pointer.build) ? (pointer as Pointer) : undefined;
  } catch {
    return undefined;
  }
}

/** Removes builds that nothing points at, once they are old enough that nobody can be using them. */
function removeLeftovers(folder: string, current: string): void {
  for (const name of readdirSync(folder)) {
    if (!BUILD.test(name) || name === current) continue;
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > LEFTOVER_MS) rmSync(path, { recursive: true, force: true });
  }
}
