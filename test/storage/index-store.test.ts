import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { StorageError } from "../../src/domain/error.ts";
import { type FoundIndex, readIndex, writeIndex } from "../../src/storage/index-store.ts";
import { identityOf, indexOf } from "./small-index.ts";

const BUILDER = fileURLToPath(new URL("index-builder.ts", import.meta.url));
const HOUR = 60 * 60 * 1000;
/** So many vectors of so many dimensions are worth a graph, and soon built. */
const WITH_GRAPH = [500, 4000] as const;

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "wsis-index-")), "index");
});

describe("an index on disk", () => {
  it("comes back as it was written", async () => {
    await writeIndex(folder, indexOf(7), identityOf(7));
    expect(readIndex(folder, identityOf(7))).toEqual({ kind: "current", data: indexOf(7), graph: null });
  });

  it("brings its graph, where its vectors are worth one", async () => {
    const written = await writeIndex(folder, indexOf(7, ...WITH_GRAPH), identityOf(7));
    expect(written.graph).toBe(join(folder, current(), "vectors.hnsw"));
    expect(readIndex(folder, identityOf(7))).toMatchObject({ kind: "current", graph: written.graph });
  });

  it("is absent where nothing has been written", () => {
    expect(readIndex(folder, identityOf(1))).toEqual({ kind: "absent" });
    mkdirSync(folder);
    expect(readIndex(folder, identityOf(1))).toEqual({ kind: "absent" });
  });

  it("is the last one written", async () => {
    for (const mark of [1, 2, 3]) await writeIndex(folder, indexOf(mark), identityOf(mark));
    expectWhole(readIndex(folder, identityOf(3)), [3]);
    expect(readIndex(folder, identityOf(1))).toEqual({ kind: "other_corpus" });
  });

  it.each([
    ["corpus", "other_corpus"],
    ["code", "other_program"],
    ["embedder", "other_program"],
  ] as const)("is not for another %s", async (part, kind) => {
    await writeIndex(folder, indexOf(1), identityOf(1));
    expect(readIndex(folder, { ...identityOf(1), [part]: "another" })).toEqual({ kind });
  });

  it.each([0, 5, 8, 999])("of format %d is another program's", async (format) => {
    await writeIndex(folder, indexOf(1), identityOf(1));
    edit((pointer) => ({ ...pointer, format }));
    expect(readIndex(folder, identityOf(1))).toEqual({ kind: "other_program" });
    await expectMended();
  });

  it.each<[string, (path: string) => void]>([
    ["cut off", (path) => writeFileSync(path, readFileSync(path).subarray(0, 1000))],
    ["overwritten", (path) => writeFileSync(path, "not an index")],
    ["longer", (path) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(1)]))],
    ["off by one bit", flipBit],
    ["gone", (path) => rmSync(path)],
    ["a folder", (path) => [rmSync(path), mkdirSync(path)]],
  ])("whose data file is %s is damaged, and is replaced by the next build", async (_, damage) => {
    await writeIndex(folder, indexOf(1), identityOf(1));
    damage(join(folder, current(), "data.bin"));
    expect(readIndex(folder, identityOf(1))).toEqual({ kind: "damaged" });
    await expectMended();
  });

  it.each<[string, (path: string) => void]>([
    ["off by one bit", flipBit],
    ["gone", (path) => rmSync(path)],
  ])("whose graph is %s is damaged", async (_, damage) => {
    await writeIndex(folder, indexOf(1, ...WITH_GRAPH), identityOf(1));
    damage(join(folder, current(), "vectors.hnsw"));
    expect(readIndex(folder, identityOf(1))).toEqual({ kind: "damaged" });
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    '"x"',
    "{}",
    '{"build":"../../etc"}',
    '{"build":"build-1/../../../etc","format":14}',
  ])("whose pointer is %j is damaged, and is replaced by the next build", async (text) => {
    mkdirSync(folder);
    writeFileSync(join(folder, "current.json"), text);
    expect(readIndex(folder, identityOf(1))).toEqual({ kind: "damaged" });
    await expectMended();
  });

  it("whose pointer is a folder, or leads nowhere, is replaced by the next build", async () => {
    mkdirSync(join(folder, "current.json", "full"), { recursive: true });
    expect(readIndex(folder, identityOf(1))).toEqual({ kind: "damaged" });
    await expectMended();
    rmSync(join(folder, "current.json"));
    symlinkSync(join(folder, "nowhere"), join(folder, "current.json"));
    expect(readIndex(folder, identityOf(1))).toEqual({ kind: "absent" });
    await expectMended();
  });

  it("that cannot be written is a StorageError", async () => {
    mkdirSync(join(folder, ".."), { recursive: true });
    writeFileSync(folder, "a file stands where the folder should be");
    expect(readIndex(folder, identityOf(1))).toEqual({ kind: "absent" });
    await expect(writeIndex(folder, indexOf(1), identityOf(1))).rejects.toThrow(StorageError);
  });
});

describe("what builds leave behind", () => {
  it("is removed an hour later, and not before; the current build never", async () => {
    await writeIndex(folder, indexOf(1), identityOf(1));
    const old = current();
    mkdirSync(join(folder, "build-abandoned"));
    writeFileSync(join(folder, "build-abandoned.json"), "{}");
    mkdirSync(join(folder, "build-running"));
    mkdirSync(join(folder, "not-a-build"));
    for (const name of ["build-abandoned", "build-abandoned.json", "not-a-build"]) age(name, HOUR + 60_000);
    age("build-running", HOUR - 60_000);
    await writeIndex(folder, indexOf(2), identityOf(2));
    expect(readdirSync(folder).sort()).toEqual(["build-running", "current.json", "not-a-build", old, current()].sort());
    age(old, HOUR + 60_000);
    age(current(), HOUR + 60_000);
    await writeIndex(folder, indexOf(3), identityOf(3));
    expect(readdirSync(folder)).not.toContain(old);
    expectWhole(readIndex(folder, identityOf(3)), [3]);
  });
});

describe("two processes building at once", () => {
  it("leave one whole index, and whoever reads meanwhile reads a whole one", async () => {
    await writeIndex(folder, indexOf(0), identityOf(0));
    const builders = [1, 2].map((mark) => build(folder, mark, 8, 50));
    let running = 2;
    const ends = builders.map((builder) => ended(builder).finally(() => (running -= 1)));
    const seen = new Set<number>();
    while (running > 0) {
      seen.add(expectWhole(readIndex(folder, identityOf(0)), [0, 1, 2]));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await Promise.all(ends)).toEqual([0, 0]);
    expect(seen.size).toBeGreaterThan(1);
    expectWhole(readIndex(folder, identityOf(0)), [1, 2]);
    expect(readdirSync(folder).filter((name) => name.startsWith("build-") && name.endsWith(".json"))).toEqual([]);
  });
});

describe("a build that is killed", () => {
  it("leaves the old index as it was, and the next build works", async () => {
    await writeIndex(folder, indexOf(1), identityOf(1));
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
    expectWhole(readIndex(folder, identityOf(1)), [1]);
    await writeIndex(folder, indexOf(3), identityOf(3));
    expectWhole(readIndex(folder, identityOf(3)), [3]);
  });
});

/** Everything in the index is of one and the same build. @returns its mark */
function expectWhole(found: FoundIndex, marks: readonly number[]): number {
  if (found.kind !== "current") throw new Error(`expected a whole index, found one that is ${found.kind}`);
  const { answerability, vectors, restatements } = found.data;
  expect(marks).toContain(answerability.bias);
  expect([answerability.weights.at(-1), vectors.paragraphs.at(-1), restatements[0]?.[0]]).toEqual(
    Array(3).fill(answerability.bias),
  );
  return answerability.bias;
}

async function expectMended(): Promise<void> {
  await writeIndex(folder, indexOf(2), identityOf(2));
  expectWhole(readIndex(folder, identityOf(2)), [2]);
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

function flipBit(path: string): void {
  const bytes = readFileSync(path);
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] as number) ^ 1;
  writeFileSync(path, bytes);
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
