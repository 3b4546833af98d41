import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();
const outcomeAfter = async (question: string, cited: string, followUp: string, isApart?: true) => {
  const context = { question, paragraphs: [paragraphId(cited)], ...(isApart && { isApart }) };
  const { outcome, closest } = await ask(deps, followUp, { context });
  return [outcome, closest.length];
};

describe("a question of few words that names nothing, answered from elsewhere", () => {
  const asked = ["What is the WSIS Forum for?", "annex/108", "how many took the floor?"] as const;

  it("is not certain, and shown", async () => {
    expect(await outcomeAfter(...asked)).toEqual(["not_found", 1]);
  });

  it.each([
    ["in a thread of its own", ["What is the WSIS Forum for?", "annex/108", "how many took the floor?", true]],
    ["of the same section", ["Who spoke for the Secretary-General?", "report/II/2", "how many took the floor?"]],
    ["with a name", ["What is the WSIS Forum for?", "annex/108", "what did Guy Ryder say?"]],
  ] as const)("is answered %s", async (_, [question, cited, followUp, isApart]) => {
    expect(await outcomeAfter(question, cited, followUp, isApart)).toEqual(["answered", 0]);
  });
});
