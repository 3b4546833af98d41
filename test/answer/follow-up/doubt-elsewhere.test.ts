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

describe("a question that names nothing, answered from elsewhere", () => {
  const asked = ["What is the WSIS Forum for?", "annex/108", "how many took the floor?"] as const;

  it("is not certain, and shown", async () => {
    expect(await outcomeAfter(...asked)).toEqual(["not_found", 1]);
  });

  it("is not certain where it says more, either", async () => {
    const followUp = "and how can the rest of the family avoid doing the same job twice?";
    expect(await outcomeAfter("Who runs the stocktaking database?", "annex/107", followUp)).toEqual(["not_found", 1]);
  });

  it.each([
    [
      "after a word that turns away",
      [
        "What is the WSIS Forum for?",
        "annex/108",
        "thanks. Separate thing: how many took the floor over the two days?",
      ],
    ],
    [
      "after a correction",
      ["What is the WSIS Forum for?", "annex/108", "no, I was asking about how many took the floor in all"],
    ],
    ["in a thread of its own", ["What is the WSIS Forum for?", "annex/108", "how many took the floor?", true]],
    ["of the same section", ["Who spoke for the Secretary-General?", "report/II/2", "how many took the floor?"]],
    ["with a name", ["What is the WSIS Forum for?", "annex/108", "what did Guy Ryder say?"]],
  ] as const)("is answered %s", async (_, [question, cited, followUp, isApart]) => {
    expect(await outcomeAfter(question, cited, followUp, isApart)).toEqual(["answered", 0]);
  });
});

describe("one of several questions that names nothing", () => {
  it.each([
    ["Which bodies founded the WSIS Forum?", "when is the next one? and is there a registration fee?"],
    ["Кто основал Форум ВВУИО?", "а следующий когда? и сколько там платить?"],
  ])("is not answered from elsewhere: %s %s", async (question, followUp) => {
    const { sentences } = await ask(deps, followUp, { context: { question, paragraphs: [paragraphId("annex/108")] } });
    const cited = sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));
    expect(cited).not.toContain("report/III/3");
  });
});
