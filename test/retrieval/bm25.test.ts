import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bm25, buildBm25, countTerms } from "../../src/retrieval/bm25.ts";
import { MatchRoom } from "../../src/retrieval/match-room.ts";

/** Three documents; "a" stands in two of them, "b" in one, twice, "c" in all. */
const DOCUMENTS = [
  ["a", "c"],
  ["a", "b", "b", "c"],
  ["c", "d", "e"],
];
/** Scores are kept in single precision: so many decimals are right. */
const SINGLE = 6;
const bm25 = new Bm25(buildBm25(DOCUMENTS));

describe("BM25", () => {
  it("weighs a term by how few documents have it", () => {
    expect(bm25.idf("b")).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 12);
    expect(bm25.idf("a")).toBeCloseTo(Math.log(1 + 1.5 / 2.5), 12);
    expect(bm25.idf("c")).toBeCloseTo(Math.log(1 + 0.5 / 3.5), 12);
    expect(bm25.idf("nowhere")).toBeCloseTo(Math.log(1 + 3.5 / 0.5), 12);
  });

  it("gives the scores that the formula gives by hand", () => {
    // k1 = 1.2, b = .75, mean length 3; a term f times in a document of n words: idf · 2.2 f / (f + 1.2 (.25 + .25 n)).
    const [first, second, third] = bm25.scores(
      new Map([
        ["a", 1],
        ["b", 1],
      ]),
    );
    expect(first).toBeCloseTo((0.4700036292457356 * 2.2) / (1 + 1.2 * 0.75), SINGLE);
    expect(second).toBeCloseTo(
      (0.4700036292457356 * 2.2) / (1 + 1.2 * 1.25) + (0.9808292530117262 * 4.4) / (2 + 1.2 * 1.25),
      SINGLE,
    );
    expect(third).toBe(0);
  });

  it("counts a query's term as often as it is asked for, and terms that no document has not at all", () => {
    const once = bm25.scores(new Map([["a", 1]]));
    const twice = bm25.scores(countTerms(["a", "a", "nowhere"]));
    expect([...twice]).toEqual([...once].map((score) => 2 * score));
  });

  it("takes the parameters it is given: without length normalisation equal counts score equally", () => {
    const [short, long] = new Bm25(buildBm25(DOCUMENTS), { k1: 1.2, b: 0 }).scores(new Map([["a", 1]]));
    expect(short).toBe(long);
  });

  it("names the documents that have a term", () => {
    expect([...bm25.documentsWith("a")]).toEqual([0, 1]);
    expect([...bm25.documentsWith("b")]).toEqual([1]);
    expect([...bm25.documentsWith("nowhere")]).toEqual([]);
    expect([bm25.has("d"), bm25.has("nowhere")]).toEqual([true, false]);
  });

  it("bears a collection without documents, and a document without words", () => {
    expect(new Bm25(buildBm25([])).scores(new Map([["a", 1]]))).toHaveLength(0);
    const withEmpty = new Bm25(buildBm25([[], ["a"]]));
    expect([...withEmpty.scores(new Map([["a", 1]]))].map(Number.isFinite)).toEqual([true, true]);
    expect([...withEmpty.cosines(new Map([["a", 1]]))]).toEqual([0, expect.closeTo(1, 10)]);
  });
});

describe("cosines", () => {
  it("are those of the idf-weighted counts", () => {
    const [a, b, c] = ["a", "b", "c"].map((term) => bm25.idf(term)) as [number, number, number];
    const [first, second, third] = bm25.cosines(
      new Map([
        ["a", 1],
        ["b", 1],
      ]),
    );
    const query = Math.hypot(a, b);
    expect(first).toBeCloseTo(a ** 2 / (query * Math.hypot(a, c)), SINGLE);
    expect(second).toBeCloseTo((a ** 2 + 2 * b ** 2) / (query * Math.hypot(a, 2 * b, c)), SINGLE);
    expect(third).toBe(0);
  });

  it("lose to what the query has and no document does", () => {
    const [plain] = bm25.cosines(new Map([["a", 1]]));
    const [diluted] = bm25.cosines(
      new Map([
        ["a", 1],
        ["nowhere", 1],
      ]),
    );
    expect(diluted).toBeLessThan(plain as number);
  });

  it("lie in 0..1, and a document that is the query has 1, the highest there can be", () => {
    const document = fc.array(fc.constantFrom(..."abcdefgh"), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 8 }), fc.nat(), (documents, at) => {
        const place = at % documents.length;
        const cosines = new Bm25(buildBm25(documents)).cosines(countTerms(documents[place] as string[]));
        expect(cosines[place]).toBeCloseTo(1, SINGLE);
        for (const cosine of cosines) expect(cosine >= 0 && cosine <= 1 + 1e-9).toBe(true);
      }),
    );
  });
});

describe("matches in a room that is used again", () => {
  it("are those of a room of their own, each document once", () => {
    const terms = fc.array(fc.constantFrom(..."abcdefgh"), { maxLength: 12 });
    const field = fc.array(terms, { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.tuple(field, terms), { minLength: 1, maxLength: 4 }), (searches) => {
        const room = new MatchRoom();
        for (const [documents, query] of searches) {
          const field = new Bm25(buildBm25(documents));
          const { documents: matching, scores, products, length } = field.match(countTerms(query), room);
          const alone = field.match(countTerms(query), new MatchRoom());
          expect([...matching]).toEqual([...alone.documents]);
          expect(new Set(matching).size).toBe(matching.length);
          expect(length).toBe(alone.length);
          for (const id of documents.keys()) {
            expect([scores[id], products[id]]).toEqual([alone.scores[id], alone.products[id]]);
            expect(matching.includes(id)).toBe((scores[id] as number) > 0);
          }
        }
      }),
    );
  });
});
