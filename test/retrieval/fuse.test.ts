import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuse } from "../../src/retrieval/fuse.ts";

const LENGTH = 5;
// No score is ever so small that a factor would take digits from it: subnormal numbers keep no scale.
const score = fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => (value < 1e-9 ? 0 : value));
const scores = fc.array(score, { minLength: LENGTH, maxLength: LENGTH });
const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
const lists = fc.array(fc.record({ scores, weight }), { maxLength: 4 });

describe("fuse", () => {
  it("adds the lists' shares of their own maximum by weight", () => {
    const fused = fuse(
      [
        { scores: [10, 5, 0], weight: 0.75 },
        { scores: [0, 1, 2], weight: 0.25 },
      ],
      3,
    );
    expect([...fused]).toEqual([0.75, 0.5, 0.25]);
  });

  it("does not depend on the scale of any list", () => {
    fc.assert(
      fc.property(lists, fc.double({ min: 0.001, max: 1000, noNaN: true }), (all, factor) => {
        const scaled = all.map((list, i) => (i === 0 ? { ...list, scores: list.scores.map((s) => s * factor) } : list));
        const [one, other] = [fuse(all, LENGTH), fuse(scaled, LENGTH)];
        for (let i = 0; i < LENGTH; i += 1) expect(other[i]).toBeCloseTo(one[i] as number, 9);
      }),
    );
  });

  it("leaves an empty list, or one of no weight, out: the weights of the others still add to 1", () => {
    fc.assert(
      fc.property(lists, weight, scores, (all, own, other) => {
        const zeros = new Array<number>(LENGTH).fill(0);
        const more = [
          ...all,
          { scores: zeros, weight: own },
          { scores: [], weight: own },
          { scores: other, weight: 0 },
        ];
        expect([...fuse(more, LENGTH)]).toEqual([...fuse(all, LENGTH)]);
      }),
    );
  });

  it("gives scores in 0..1, and 1 to what is first in every list", () => {
    fc.assert(
      fc.property(lists, (all) => {
        for (const score of fuse(all, LENGTH)) expect(score >= 0 && score <= 1 + 1e-9).toBe(true);
        const same = fuse(
          all.map((list) => ({ ...list, scores: [1e7, ...list.scores.slice(1)] })),
          LENGTH,
        );
        expect(same[0]).toBeCloseTo(all.length > 0 ? 1 : 0, 9);
      }),
    );
  });

  it("counts a negative likeness as none", () => {
    expect([...fuse([{ scores: [1, -1], weight: 1 }], 2)]).toEqual([1, 0]);
  });

  it("gives nothing for nothing", () => {
    expect([...fuse([], 2)]).toEqual([0, 0]);
  });
});
