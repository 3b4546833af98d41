import { describe, expect, it } from "vitest";
import { checkModelLimits } from "../../src/doctor/check-model-limits.ts";

const LIMITS = {
  ...{ deadlineMs: 10_000, tokensPerPerson: 500_000, tokensPerDay: 5_000_000 },
  ...{ concurrency: 3, maxWaiting: 20, maxFailures: 7, restMs: 45_000 },
};
const RULES =
  "A question may take 10 s, a person 500,000 tokens a day. 3 calls go on at a time, 20 more may wait; after 7 failures in a row the model is left alone for 45 s.";

describe("checkModelLimits", () => {
  it.each([
    [null, "ok", "Nothing has been counted of 5,000,000 tokens a day."],
    [{ tokens: 12_345, replies: 3 }, "ok", "Of 5,000,000 tokens 12,345 are used today (UTC)"],
    [{ tokens: 4_999_999, replies: 1000 }, "ok", "Replies to 1,000 questions are remembered"],
    [{ tokens: 5_000_000, replies: 3 }, "warn", "5,000,000 are used today"],
  ] as const)("%o: %s", (use, status, words) => {
    const check = checkModelLimits(use, LIMITS);
    expect(check.status).toBe(status);
    expect(check.found).toContain(words);
    expect(check.found).toContain(RULES);
    expect(check.remedy === null).toBe(status === "ok");
  });
});
