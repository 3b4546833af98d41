import { describe, expect, it } from "vitest";
import { percentile } from "../../src/evaluation/metrics.ts";
import { readRecordedSentences } from "../fixtures/recorded-sentences.ts";
import { verifyBundled } from "../fixtures/verify-claim.ts";

const WARM_UP = 8;
const ROUNDS = 7;
const MOST_MS = 5;

const RECORDED = await readRecordedSentences();
const ANSWERS = [...new Set(RECORDED.map((sentence) => sentence.case))].map((id) =>
  RECORDED.filter((sentence) => sentence.case === id),
);

/** Milliseconds of processor time that the check of an answer takes, of all its sentences. */
function measureChecks(): number[] {
  return ANSWERS.map((sentences) => {
    const before = process.cpuUsage();
    for (const sentence of sentences) verifyBundled(sentence, sentence);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
}

describe("the check of recorded answers", () => {
  it(`takes less than ${MOST_MS} ms for nineteen in twenty, each at its median`, () => {
    for (let round = 0; round < WARM_UP; round += 1) measureChecks();
    const rounds = Array.from({ length: ROUNDS }, measureChecks);
    const times = ANSWERS.map(
      (_, i) =>
        percentile(
          rounds.map((times) => times[i] as number),
          0.5,
        ) as number,
    );
    expect(percentile(times, 0.95)).toBeLessThan(MOST_MS);
  });
});
