import { describe, expect, it } from "vitest";
import type { SentenceState } from "../../../src/domain/composition.ts";
import { verifyBundled } from "../../fixtures/verify-claim.ts";

const context = { language: "en", question: "how many people use the Internet" } as const;

describe("createComposedVerifier", () => {
  it.each<[string, string[], SentenceState]>([
    ["Internet use has grown to 74 per cent in 2025.", ["20.3"], "supported"],
    ["Internet use has grown to 74 per cent in 2025.", ["annex/20.3"], "supported"],
    ["Internet use has grown to 74 per cent in 2025.", ["20.4"], "unknown_id"],
    ["Internet use has grown to 74 per cent in 2025.", ["20.3", "19.1"], "unknown_id"],
    ["Internet use has grown to 74 per cent in 2025.", ["twenty"], "unknown_id"],
    ["Internet use has grown to 74 per cent in 2025.", [], "unknown_id"],
    ["Internet use has grown to 75 per cent in 2025.", ["20.3"], "number"],
  ])("says of %j by %j: %s", (text, ids, state) => {
    expect(verifyBundled({ text, ids }, context).state).toBe(state);
  });

  it("lets a sentence stand only on sentences that were given", () => {
    const sentence = { text: "Internet use has grown to 74 per cent in 2025.", ids: ["20.3"] };
    expect(verifyBundled(sentence, { ...context, given: new Set(["annex/20.3"]) }).state).toBe("supported");
    expect(verifyBundled(sentence, { ...context, given: new Set(["20.1", "20.2"]) })).toEqual({
      state: "not_given",
      reason: { name: "foreign_ids", ids: "20.3" },
    });
  });

  it("says what it found and what the quotes have", () => {
    const { reason } = verifyBundled(
      { text: "Internet use has grown to 75 per cent in 2025.", ids: ["20.3"] },
      context,
    );
    expect(reason).toMatchObject({
      name: "number",
      found: expect.stringContaining("75 per cent"),
      known: expect.stringContaining("74"),
    });
  });
});
