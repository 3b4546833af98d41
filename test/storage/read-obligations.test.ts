import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { CorpusError } from "../../src/domain/error.ts";
import type { Library } from "../../src/domain/library.ts";
import { readBundledLedger } from "../../src/storage/read-obligations.ts";
import { readSmallLibrary } from "../fixtures/small-corpus.ts";

const DOCUMENT = "wsis20-report";
const FILES = ["calendar.yaml", `${DOCUMENT}/obligations.yaml`];
let corpus: string;
let library: Library;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), "wsis-obligations-"));
  library = readSmallLibrary(root);
  corpus = join(root, "corpus");
});

const read = () => readBundledLedger(corpus, DOCUMENT, library);

describe("readBundledLedger", () => {
  it("is empty where a corpus has neither duties nor dates on record", () => {
    for (const file of FILES) rmSync(join(corpus, file));
    expect(read()).toEqual({ obligations: [], calendar: new Map() });
  });

  it.each(FILES)("refuses %s that is there and cannot be read, or is not as it should be", (file) => {
    const path = join(corpus, file);
    writeFileSync(path, "- {");
    expect(read).toThrow(CorpusError);
    rmSync(path);
    mkdirSync(path);
    expect(read).toThrow(/cannot be read/u);
  });
});
