import { describe, expect, it } from "vitest";
import { findNearNames } from "../../src/deadlines/near-names.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";

const near = (word: string) => findNearNames(word, sources.obligations, library.concepts, "en");

describe("the names that a word may be a slip of", () => {
  it.each([
    ["CTSD", "CSTD"],
    ["ctsd", "CSTD"],
    ["ITO", "ITU"],
    ["UNGSI", "UNGIS"],
    ["facilitater", "facilitators"],
    ["КНРТ", "КНТР"],
  ])("%s: %s", (word, name) => expect(near(word)).toContain(name));

  it.each(["CSTD", "itu", "UN", "", "banana", "2027"])("are none for %j", (word) => expect(near(word)).toEqual([]));

  it("are three at most, nearest first", () => {
    expect(near("ITO").length).toBeLessThanOrEqual(3);
  });
});
