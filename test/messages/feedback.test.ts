import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { voteDown, voteDownLabel, voteUp, voteUpLabel } from "../../src/messages/feedback.ts";

describe("what a screen reader says of a vote", () => {
  it.each(LANGUAGES)("begins with the word that is seen (%s)", (language) => {
    expect(voteUpLabel[language].startsWith(voteUp[language])).toBe(true);
    expect(voteDownLabel[language].startsWith(voteDown[language])).toBe(true);
    expect(Math.max(voteUpLabel[language].length, voteDownLabel[language].length)).toBeLessThanOrEqual(75);
  });
});
