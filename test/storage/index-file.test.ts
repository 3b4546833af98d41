import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { IndexData } from "../../src/retrieval/index-data.ts";
import { type IndexFileParts, loadIndexFile, readIndexParts, writeIndexFile } from "../../src/storage/index-file.ts";
import { indexOf } from "./small-index.ts";

function storeAndLoad(data: IndexData): IndexFileParts {
  const folder = mkdtempSync(join(tmpdir(), "wsis-index-"));
  const path = join(folder, "data.bin");
  writeFileSync(path, writeIndexFile(data));
  const parts = loadIndexFile(path);
  rmSync(folder, { recursive: true });
  return parts;
}

describe("the file of an index", () => {
  it("holds all of it: text, sets and numbers of every kind, of lengths that do not fill a word", () => {
    const arrays = [
      Uint8Array.of(1, 2, 255),
      Int8Array.of(-128, 127, 1),
      Uint16Array.of(65535),
      Int16Array.of(-32768, 5, 6),
      Uint32Array.of(4294967295, 1, 2),
      Float32Array.of(0.5, -1),
      new Float32Array(),
    ];
    const data = {
      ...indexOf(3),
      names: ["отчёт 信息"],
      concepts: [[new Set(["itu"])]],
      more: arrays,
    } as unknown as IndexData;
    expect(readIndexParts(storeAndLoad(data))).toEqual(data);
  });

  it("is read from a disk in two parts, of which the arrays alone stay in use", () => {
    const parts = storeAndLoad(indexOf(1, 1000, 100));
    const read = readIndexParts(parts);
    expect(read).toEqual(indexOf(1, 1000, 100));
    expect(read.vectors.vectors.buffer).toBe(parts.arrays.buffer);
  });

  it("takes no array whose kind a file cannot name", () => {
    const data = { ...indexOf(1), more: new Float64Array(1) } as unknown as IndexData;
    expect(() => writeIndexFile(data)).toThrow("Float64Array");
  });
});
