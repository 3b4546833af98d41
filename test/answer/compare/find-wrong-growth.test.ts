import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("two shares of what grew from one to another", () => {
  it.each<[string, RegExp, readonly RegExp[]]>([
    [
      "why did internet use worldwide only get to 64% in 2025? i thought it started at 25% in 2005",
      /^64%, 25%$/u,
      [/^15\s/u, /^74\s/u],
    ],
    ["互联网使用率从10%涨到了80%，对吗？", /^10%, 80%$/u, [/^15%$/u, /^74%$/u]],
    ["Интернет вырос с 15 % до 80 %, верно?", /^80\s%$/u, [/^74\s/u]],
  ])("are corrected where they are wrong: %s", async (question, given, found) => {
    const { outcome, premise } = await ask(deps, question);
    expect([outcome, premise?.given]).toEqual(["answered", expect.stringMatching(given)]);
    expect(premise?.found).toEqual(found.map((one) => expect.stringMatching(one)));
  });

  it.each([
    "Did internet use grow from 15% to 74%?",
    "Do 80% of men and 60% of women use the internet?",
    "El uso de internet pasó del 15 al 74 por ciento. ¿En qué año se superó el 50 por ciento?",
  ])("are not where they are right, or of something else: %s", async (question) => {
    const { premise } = await ask(deps, question);
    expect(premise?.found ?? []).not.toEqual(expect.arrayContaining([expect.stringMatching(/^15/u)]));
  });
});
