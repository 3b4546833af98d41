import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { createApp, ensureIndex } from "../../src/app.ts";
import { CorpusError, StorageError } from "../../src/domain/error.ts";
import { writeSmallCorpus } from "../fixtures/small-corpus.ts";

const OTHER_PROGRAM = "The index was built by another version of the program: building it anew.";
const DAMAGED = "The index is damaged: building it anew.";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "wsis-root-"));
  writeSmallCorpus(root);
});

describe("ensuring an index", () => {
  it("builds where there is none, and then leaves it alone", async () => {
    const progress: number[] = [];
    const onProgress = (done: number) => progress.push(done);
    expect(await ensure({ onProgress })).toEqual({ isBuilt: true, notices: ["Building the index."] });
    expect(progress.at(-1)).toBe(1);
    const pointer = readFileSync(pointerPath(), "utf8");
    expect(await ensure()).toEqual({ isBuilt: false, notices: [] });
    expect(await ensure()).toEqual({ isBuilt: false, notices: [] });
    expect(readFileSync(pointerPath(), "utf8")).toBe(pointer);
    expect(await ensure({ force: true })).toEqual({ isBuilt: true, notices: ["Building the index."] });
  });

  it.each([
    ["wsis20-report/ru.txt", (text: string) => text.replace("в Женеве в декабре", "в Тунисе в декабре")],
    ["wsis20-report/en.yaml", (text: string) => text.replace("rural", "remote")],
    ["wsis20-report/questions/all.yaml", (text: string) => text.replace("где прошла", "где состоялась")],
    ["wsis20-report/document.yaml", (text: string) => text.replace("last_number: 99", "last_number: 98")],
    ["acronyms.yaml", (text: string) => text.replace('"Consejo"', '"El Consejo"')],
  ])("builds anew, and says so, when %s changes", async (file, change) => {
    await ensure();
    const path = join(root, "corpus", file);
    const text = readFileSync(path, "utf8");
    expect(change(text)).not.toBe(text);
    writeFileSync(path, change(text));
    expect(await ensure()).toEqual({
      isBuilt: true,
      notices: ["The corpus has changed: building the index anew."],
    });
    expect(await ensure()).toEqual({ isBuilt: false, notices: [] });
  });

  it("does not when only the time of a file changes, or the ledger, which is not in it", async () => {
    await ensure();
    utimesSync(join(root, "corpus", "wsis20-report", "ru.txt"), new Date(), new Date());
    writeFileSync(join(root, "corpus", "wsis20-report", "obligations.yaml"), "[]\n");
    expect(await ensure()).toEqual({ isBuilt: false, notices: [] });
  });

  it("does not when signs that the source lost are put back: they are for showing only", async () => {
    await ensure();
    const lost = join(root, "corpus", "wsis20-report", "emendations.yaml");
    writeFileSync(lost, 'report/I/1: ["Гене[-]ральный"]\n');
    expect(await ensure()).toEqual({ isBuilt: false, notices: [] });
    writeFileSync(lost, 'report/I/1: ["Гене[-]рал-майор"]\n');
    await expect(ensure()).rejects.toThrow(/emendations\.yaml:1: .*expected "Генерал-майор"/u);
  });

  it.each([
    ["of an older format", { format: 4 }, OTHER_PROGRAM],
    ["of a newer program", { format: 99, fields: "that nobody knows yet" }, OTHER_PROGRAM],
    ["of other code", { code: "0".repeat(64) }, OTHER_PROGRAM],
    ["of another embedder", { embedder: "multilingual-e5-small" }, OTHER_PROGRAM],
    ["whose checksums are not its own", { checksums: { "data.bin": "0".repeat(64) } }, DAMAGED],
    ["whose build is gone", { build: "build-elsewhere" }, DAMAGED],
  ])("builds anew, with one notice, where there is an index %s", async (_, changes, notice) => {
    await ensure();
    writeFileSync(pointerPath(), JSON.stringify({ ...JSON.parse(readFileSync(pointerPath(), "utf8")), ...changes }));
    expect(await ensure()).toEqual({ isBuilt: true, notices: [notice] });
    expect(await ensure()).toEqual({ isBuilt: false, notices: [] });
  });

  it("keeps the old index where the new corpus cannot be read", async () => {
    await ensure();
    const pointer = readFileSync(pointerPath(), "utf8");
    writeFileSync(join(root, "corpus", "wsis20-report", "questions", "all.yaml"), "annex/1:\n  1:\n    ru: [x]\n");
    await expect(ensure()).rejects.toThrow(CorpusError);
    expect(readFileSync(pointerPath(), "utf8")).toBe(pointer);
  });

  it("says which file of the corpus is not there", async () => {
    rmSync(join(root, "corpus", "wsis20-report", "en.yaml"));
    await expect(ensure()).rejects.toThrow(/wsis20-report\/en\.yaml: cannot be read/u);
    rmSync(join(root, "corpus", "wsis20-report"), { recursive: true });
    await expect(ensure()).rejects.toThrow(CorpusError);
  });

  it("works on a copy elsewhere as on the first", async () => {
    await ensure();
    const copy = mkdtempSync(join(tmpdir(), "wsis-copy-"));
    cpSync(root, copy, { recursive: true });
    expect(await ensureIndex({ root: copy })).toBe(false);
    expect((await createApp({ root: copy })).library.document.paragraphs).toHaveLength(6);
  });
});

describe("the program", () => {
  it("answers from the corpus as it is now, and says when the source is not the one it was", async () => {
    const notices: string[] = [];
    const open = () => createApp({ root, onNotice: (n) => notices.push(n) });
    expect((await (await open()).ask("где прошла встреча")).sentences[0]?.text).toContain("Женеве");
    const source = join(root, "corpus", "wsis20-report", "ru.txt");
    writeFileSync(source, readFileSync(source, "utf8").replace("прошла в Женеве", "прошла в Тунисе"));
    const app = await open();
    expect((await app.ask("где прошла встреча")).sentences[0]?.text).toContain("Тунисе");
    expect(app.edition.sha256).not.toBe("");
    expect(notices).toContain(
      "The source text is not the one that document.yaml names: answers quote the text as it is, and `--original` and `--json` show its edition.",
    );
  });

  it("answers from memory where the index cannot be written, and says so", async () => {
    writeFileSync(join(root, "index"), "a file stands where the folder should be");
    const notices: string[] = [];
    const app = await createApp({ root, onNotice: (n) => notices.push(n) });
    expect((await app.ask("где прошла встреча")).sentences[0]?.text).toContain("Женеве");
    expect(notices).toEqual([
      "Building the index.",
      expect.stringMatching(/^The index cannot be written to .*\? Until it can be, every start builds it anew\.$/u),
    ]);
    await expect(ensure()).rejects.toThrow(StorageError);
  });
});

async function ensure(options: { force?: boolean; onProgress?: (done: number) => void } = {}) {
  const notices: string[] = [];
  const isBuilt = await ensureIndex({ root, onNotice: (n) => notices.push(n), ...options });
  return { isBuilt, notices };
}

function pointerPath(): string {
  return join(root, "index", "current.json");
}
