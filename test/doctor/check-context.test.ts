import { describe, expect, it } from "vitest";
import { checkContext } from "../../src/doctor/check-context.ts";

describe("checkContext", () => {
  it.each([
    [12_000, 12_000, "about 12,000 tokens of 12,000 (WSIS_LLM_CONTEXT_TOKENS): it is sent whole."],
    [12_001, 12_000, "about 12,001 tokens of 12,000 (WSIS_LLM_CONTEXT_TOKENS): what is near a question is sent"],
  ])("a document of %i in %i tokens", (document, room, words) => {
    const { status, found, remedy } = checkContext(document, room);
    expect({ status, remedy }).toEqual({ status: "ok", remedy: null });
    expect(found).toContain(words);
  });
});
