import { type ChildProcess, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { createApp, ensureIndex } from "../../src/app.ts";
import { CorpusError, IndexVersionError, StorageError } from "../../src/domain/error.ts";
import { INDEX_FORMAT } from "../../src/retrieval/index-data.ts";
import { openVectors } from "../../src/storage/hnsw-vectors.ts";
import { readIndex, readIndexFingerprint, type StoredIndex, writeIndex } from "../../src/storage/index-store.ts";
import { writeSmallCorpus } from "../fixtures/small-corpus.ts";
import { indexOf } from "./small-index.ts";

const BUILDER = fileURLToPath(new URL("index-builder.ts", import.meta.url));
const HOUR = 60 * 60 * 1000;

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "wsis-index-")), "index");
});

describe("an index on disk", () => {
  it("comes back as it was written", async () => {
    await writeIndex(folder, indexOf(7), "fingerprint-of-7");
    const stored = readIndex(folder) as StoredIndex;
    expect(stored.data).toEqual(indexOf(7));
    expect(stored.fingerprint).toBe("fingerprint-of-7");
    expect(readIndexFingerprint(folder)).toBe("fingerprint-of-7");
    const notices: string[] = [];
    expect((await openVectors(stored.graph, stored.data.vectors, (n) => notices.push(n))).size).toBe(10);
    expect(notices).toEqual([]);
  });

  it("is none where nothing has been written", () => {
    expect(readIndex(folder)).toBeUndefined();
    expect(readIndexFingerprint(folder)).toBeUndefined();
    mkdirSync(folder);
    expect(readIndex(folder)).toBeUndefined();
  });

  it("is the last one written, whole", async () => {
    for (const mark of [1, 2, 3]) await writeIndex(folder, indexOf(mark), `mark-${mark}`);
    expectWhole(readIndex(folder), ["mark-3"]);
  });

  it("of another format is refused with the command that mends it", async () => {
    await writeIndex(folder, indexOf(1), "mark-1");
    edit((pointer) => ({ ...pointer, format: INDEX_FORMAT + 1 }));
    expect(() => readIndex(folder)).toThrow(IndexVersionError);
    expect(() => readIndex(folder)).toThrow(/format \d+, this program reads \d+\. Run: npx wsis index --force/u);
    expect(() => readIndexFingerprint(folder)).toThrow(IndexVersionError);
    await writeIndex(folder, indexOf(2), "mark-2");
    expectWhole(readIndex(folder), ["mark-2"]);
  });

  it.each([
    ["cut off", (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 1000))],
    ["overwritten", (path: string) => writeFileSync(path, "not an index")],
    ["gone", (path: string) => rmSync(path)],
  ])("whose data file is %s is a StorageError that says what to run", async (_, damage) => {
    await writeIndex(folder, indexOf(1), "mark-1");
    damage(join(folder, current(), "data.bin"));
    expect(() => readIndex(folder)).toThrow(StorageError);
    expect(() => readIndex(folder)).toThrow(/cannot be read\. Run: npx wsis index --force/u);
    await writeIndex(folder, indexOf(2), "mark-2");
    expectWhole(readIndex(folder), ["mark-2"]);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '"x"',
    "{}",
    '{"build":"../../etc"}',
    `{"build":"build-../../../etc","format":${INDEX_FORMAT}}`,
  ])("whose pointer is %j counts as absent, and is replaced by the next build", async (text) => {
    mkdirSync(folder);
    writeFileSync(join(folder, "current.json"), text);
    expect(readIndex(folder)).toBeUndefined();
    expect(readIndexFingerprint(folder)).toBeUndefined();
    await writeIndex(folder, indexOf(2), "mark-2");
    expectWhole(readIndex(folder), ["mark-2"]);
  });

  it("that cannot be written is a StorageError", async () => {
    mkdirSync(join(folder, ".."), { recursive: true });
    writeFileSync(folder, "a file stands where the folder should be");
    await expect(writeIndex(folder, indexOf(1), "mark-1")).rejects.toThrow(StorageError);
  });
});

describe("what builds leave behind", () => {
  it("is removed an hour later, and not before; the current build never", async () => {
    await writeIndex(folder, indexOf(1), "mark-1");
    const old = current();
    mkdirSync(join(folder, "build-abandoned"));
    writeFileSync(join(folder, "build-abandoned.json"), "{}");
    mkdirSync(join(folder, "build-running"));
    mkdirSync(join(folder, "not-a-build"));
    for (const name of ["build-abandoned", "build-abandoned.json", "not-a-build"]) age(name, HOUR + 60_000);
    age("build-running", HOUR - 60_000);
    await writeIndex(folder, indexOf(2), "mark-2");
    expect(readdirSync(folder).sort()).toEqual(["build-running", "current.json", "not-a-build", old, current()].sort());
    age(old, HOUR + 60_000);
    age(current(), HOUR + 60_000);
    await writeIndex(folder, indexOf(3), "mark-3");
    expect(readdirSync(folder)).not.toContain(old);
    expectWhole(readIndex(folder), ["mark-3"]);
  });
});

describe("two processes building at once", () => {
  it("leave one whole index, and whoever reads meanwhile reads a whole one", async () => {
    await writeIndex(folder, indexOf(0), "mark-0-of-the-index");
    const marks = ["mark-0-of-the-index", "mark-1-of-the-index", "mark-2-of-the-index"];
    const builders = [1, 2].map((mark) => build(folder, mark, 8, 50));
    let running = 2;
    const ends = builders.map((builder) => ended(builder).finally(() => (running -= 1)));
    const seen = new Set<string>();
    while (running > 0) {
      const stored = readIndex(folder);
      expectWhole(stored, marks);
      seen.add((stored as StoredIndex).fingerprint);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await Promise.all(ends)).toEqual([0, 0]);
    expect(seen.size).toBeGreaterThan(1);
    expectWhole(readIndex(folder), marks.slice(1));
    expect(readdirSync(folder).filter((name) => name.startsWith("build-") && name.endsWith(".json"))).toEqual([]);
  });
});

describe("a build that is killed", () => {
  it("leaves the old index as it was, and the next build works", async () => {
    await writeIndex(folder, indexOf(1), "mark-1");
    const before = current();
    const builder = build(folder, 2, 1, 20_000);
    const end = ended(builder);
    const half = () =>
      readdirSync(folder).find((name) => name !== before && existsSync(join(folder, name, "data.bin")));
    while (half() === undefined && builder.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    builder.kill("SIGKILL");
    expect(await end).toBe("SIGKILL");
    expect(half()).toBeDefined();
    expect(existsSync(join(folder, half() as string, "vectors.hnsw"))).toBe(false);
    expect(current()).toBe(before);
    expectWhole(readIndex(folder), ["mark-1"]);
    await writeIndex(folder, indexOf(3), "mark-3");
    expectWhole(readIndex(folder), ["mark-3"]);
  });
});

describe("ensuring an index", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "wsis-root-"));
    writeSmallCorpus(root);
  });

  it("builds where there is none, and then leaves it alone", async () => {
    const notices: string[] = [];
    const progress: number[] = [];
    const options = {
      root,
      onNotice: (n: string) => notices.push(n),
      onProgress: (done: number) => progress.push(done),
    };
    expect(await ensureIndex(options)).toBe(true);
    expect(notices).toEqual(["Building the index."]);
    expect(progress.at(-1)).toBe(1);
    const pointer = readFileSync(join(root, "index", "current.json"), "utf8");
    expect(await ensureIndex(options)).toBe(false);
    expect(await ensureIndex(options)).toBe(false);
    expect(notices).toHaveLength(1);
    expect(readFileSync(join(root, "index", "current.json"), "utf8")).toBe(pointer);
    expect(await ensureIndex({ ...options, force: true })).toBe(true);
  });

  it.each([
    ["wsis20-report/ru.txt", (text: string) => text.replace("в Женеве в декабре", "в Тунисе в декабре")],
    ["wsis20-report/en.yaml", (text: string) => text.replace("rural", "remote")],
    [
      "wsis20-report/questions/all.yaml",
      (text: string) => text.replace("где прошла встреча", "где состоялась встреча"),
    ],
    ["wsis20-report/document.yaml", (text: string) => text.replace("last_number: 99", "last_number: 98")],
    ["acronyms.yaml", (text: string) => text.replace('"Consejo"', '"El Consejo"')],
  ])("builds anew, and says so, when %s changes", async (file, change) => {
    await ensureIndex({ root });
    const path = join(root, "corpus", file);
    const text = readFileSync(path, "utf8");
    expect(change(text)).not.toBe(text);
    writeFileSync(path, change(text));
    const notices: string[] = [];
    expect(await ensureIndex({ root, onNotice: (n) => notices.push(n) })).toBe(true);
    expect(notices).toEqual(["The corpus has changed: building the index anew."]);
    expect(await ensureIndex({ root })).toBe(false);
  });

  it("does not when only the time of a file changes, or the ledger, which is not in it", async () => {
    await ensureIndex({ root });
    utimesSync(join(root, "corpus", "wsis20-report", "ru.txt"), new Date(), new Date());
    writeFileSync(join(root, "corpus", "wsis20-report", "obligations.yaml"), "[]\n");
    expect(await ensureIndex({ root })).toBe(false);
  });

  it("refuses an index of another format, and replaces it when told to", async () => {
    await ensureIndex({ root });
    folder = join(root, "index");
    edit((pointer) => ({ ...pointer, format: 1 }));
    await expect(ensureIndex({ root })).rejects.toThrow(/Run: npx wsis index --force/u);
    expect(await ensureIndex({ root, force: true })).toBe(true);
    expect((readIndex(folder) as StoredIndex).data.library.document.paragraphs).toHaveLength(6);
  });

  it("keeps the old index where the new corpus cannot be read", async () => {
    await ensureIndex({ root });
    folder = join(root, "index");
    const pointer = readFileSync(join(folder, "current.json"), "utf8");
    writeFileSync(join(root, "corpus", "wsis20-report", "questions", "all.yaml"), "annex/1:\n  1:\n    ru: [x]\n");
    await expect(ensureIndex({ root })).rejects.toThrow(CorpusError);
    expect(readFileSync(join(folder, "current.json"), "utf8")).toBe(pointer);
  });

  it("gives an app that answers from the corpus as it is now, and says when the source is not the one it was", async () => {
    const notices: string[] = [];
    const open = () => createApp({ root, onNotice: (n) => notices.push(n) });
    expect((await (await open()).ask("где прошла встреча")).sentences[0]?.text).toContain("Женеве");
    const source = join(root, "corpus", "wsis20-report", "ru.txt");
    writeFileSync(source, readFileSync(source, "utf8").replace("прошла в Женеве", "прошла в Тунисе"));
    const app = await open();
    expect((await app.ask("где прошла встреча")).sentences[0]?.text).toContain("Тунисе");
    expect(app.edition.sha256).not.toBe("");
    expect(notices).toContain(
      "The source text is not the one that document.yaml names: every answer shows the changed edition.",
    );
  });

  it("works on a copy elsewhere as on the first", async () => {
    await ensureIndex({ root });
    const copy = mkdtempSync(join(tmpdir(), "wsis-copy-"));
    cpSync(root, copy, { recursive: true });
    expect(await ensureIndex({ root: copy })).toBe(false);
    expect((await createApp({ root: copy })).library.document.paragraphs).toHaveLength(6);
  });
});

/** Every file of the index is of one and the same build. */
function expectWhole(stored: StoredIndex | undefined, fingerprints: readonly string[]): void {
  const { data, fingerprint, graph } = stored as StoredIndex;
  expect(fingerprints).toContain(fingerprint);
  const mark = Number(/\d+/u.exec(fingerprint)?.[0]);
  expect([data.answerability.bias, data.answerability.weights.at(-1), data.vectors.paragraphs.at(-1)]).toEqual([
    mark,
    mark,
    mark,
  ]);
  expect(existsSync(graph)).toBe(true);
}

interface Pointer {
  readonly build: string;
}

function current(): string {
  return (JSON.parse(readFileSync(join(folder, "current.json"), "utf8")) as Pointer).build;
}

function edit(change: (pointer: Pointer) => object): void {
  const path = join(folder, "current.json");
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, "utf8")) as Pointer)));
}

function age(name: string, milliseconds: number): void {
  const then = new Date(Date.now() - milliseconds);
  utimesSync(join(folder, name), then, then);
}

function build(into: string, mark: number, times: number, vectors: number): ChildProcess {
  const args = ["--import", "tsx", BUILDER, into, String(mark), String(times), String(vectors)];
  return spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
}

function ended(child: ChildProcess): Promise<number | string | null> {
  return new Promise((resolve) => child.on("exit", (code, signal) => resolve(code ?? signal)));
}
