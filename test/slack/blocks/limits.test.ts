import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairLength, shorten, splitText } from "../../../src/slack/blocks/limits.ts";
import { escapeMrkdwn } from "../../../src/slack/blocks/mrkdwn.ts";
import { nasty } from "../../fixtures/nasty-text.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

describe("limits", () => {
  it("fairLength shares what there is and cuts only the longest", () => {
    expect(fairLength([10, 20, 1000], 100)).toBe(70);
    expect(fairLength([10, 20], 100)).toBe(Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1 }), fc.nat(20_000), (lengths, budget) => {
        const limit = fairLength(lengths, budget);
        const used = lengths.reduce((total, length) => total + Math.min(length, limit), 0);
        expect(used).toBeLessThanOrEqual(Math.max(budget, 0));
      }),
    );
  });

  it("shorten never exceeds its limit, escaped, and never halves a character", () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 6, max: 500 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(escapeMrkdwn(short).length).toBeLessThanOrEqual(limit);
        if (!LONE_SURROGATE.test(text)) expect(short).not.toMatch(LONE_SURROGATE);
      }),
    );
  });

  it("splitText loses no word", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 300 }), fc.integer({ min: 60, max: 500 }), (text, limit) => {
        const pieces = splitText(text, limit);
        expect(pieces.join(" ").replace(/\s+/gu, " ")).toBe(text.replace(/\s+/gu, " "));
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
