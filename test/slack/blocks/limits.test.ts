import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shorten, splitText } from "../../../src/slack/blocks/limits.ts";
import { escapeMrkdwn } from "../../../src/slack/blocks/mrkdwn.ts";
import { nasty } from "../../fixtures/nasty-text.ts";

const LONE_SURROGATE = /\p{Surrogate}/u;

describe("limits", () => {
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
