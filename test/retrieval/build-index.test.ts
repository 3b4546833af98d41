import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { buildIndex } from "../../src/retrieval/build-index.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { isCountry } from "../../src/text/countries.ts";
import { openSmallIndex, smallLibrary } from "../fixtures/small-index.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await openSmallIndex();
});

describe("building an index", () => {
  it("gives the same index for the same library", async () => {
    expect(await buildIndex(smallLibrary)).toEqual(await buildIndex(smallLibrary));
  });

  it("tells how far it is, up to the end", async () => {
    const steps: number[] = [];
    await buildIndex(smallLibrary, (done) => steps.push(done));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it("has a vector for each paragraph in each language", () => {
    expect(index.vectors.size).toBe(6 * 2);
    expect([...index.vectorParagraphs].every((place) => place < 6)).toBe(true);
  });
});

describe("the index of the small corpus", () => {
  /**
   * Another hash means that the building code gives another index than before. If that is meant, measure what it does to the
   * answers (`wsis eval`, `npm run bench:ablation`) and take the new hash over; an index that people have is then built anew
   * by itself, since its code is another.
   */
  it("is, part by part, the one that was last looked at", async () => {
    const { languages, ...rest } = await buildIndex(smallLibrary);
    const hashes = Object.entries({ ...languages, ...rest }).map(([part, value]) => [part, hash(value)]);
    expect(Object.fromEntries(hashes)).toMatchInlineSnapshot(`
      {
        "answerability": "10b1a374c16a344d",
        "breadth": "36ee5029fa49aadf",
        "classifier": "bf8085b0ff9bb59d",
        "concepts": "01fc6e63ab56af44",
        "en": "fae45345c632045b",
        "givenThings": "abc223721d7e2567",
        "labels": "226b85297c3dd6a3",
        "latent": "05bfb3b791dbe75c",
        "lists": "bc3d9e0f6e92e90f",
        "names": "75e2ea41b690e4ff",
        "restatements": "4f53cda18c2baa0c",
        "ru": "1878c5171dfbec07",
        "samples": "0f033a8dfeb6d7f9",
        "subject": "19ebfa2358ef6536",
        "vectors": "461a35a353399bbd",
      }
    `);
  });
});

/**
 * Of all that a value holds, but for what is not of our making: the last digits of fractions are the processor's, the names
 * of countries are those that the running Node knows.
 */
function hash(value: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify(toPlain(value)))
    .digest("hex")
    .slice(0, 16);
}

function toPlain(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toFixed(4)) + 0;
  if (value instanceof Map || value instanceof Set) return [...value].map(toPlain);
  if (ArrayBuffer.isView(value)) return sparse(value as Float32Array);
  if (Array.isArray(value)) return value.filter((one) => !isCountry(one?.concept ?? "")).map(toPlain);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).map(([key, one]) => [key, toPlain(one)]);
}

/** Most weights of a model are nothing. */
function sparse(numbers: Float32Array): unknown[] {
  return [numbers.length, ...[...numbers].flatMap((x, i) => (toPlain(x) === 0 ? [] : [[i, toPlain(x)]]))];
}
