import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf, positionOf } from "../../src/retrieval/term-keys.ts";

describe("the keys of terms", () => {
  it("find every term among some, each at a place of its own, and no other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), fc.string(), (terms, other) => {
        const keys = keysOf([...terms, ...terms]);
        const places = terms.map((term) => positionOf(keys, term));
        expect([...places].sort((a, b) => (a as number) - (b as number))).toEqual(terms.map((_, i) => i));
        if (!terms.includes(other)) expect(positionOf(keys, other)).toBeUndefined();
      }),
    );
  });
});
