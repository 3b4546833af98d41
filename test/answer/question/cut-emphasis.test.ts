import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { cutEmphasis } from "../../../src/answer/question/cut-emphasis.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

describe("what only stresses whom a question is about", () => {
  it.each([
    ["What did the minister himself say?", "What did the minister say?"],
    ["Что лично министр сказал?", "Что министр сказал?"],
    ["Qu'a dit la présidente personnellement ?", "Qu'a dit la présidente ?"],
    ["¿Qué dijo el ministro personalmente hoy?", "¿Qué dijo el ministro hoy?"],
    ["Roughly how many statements were made?", "how many statements were made?"],
    ["Combien environ de déclarations ?", "Combien de déclarations ?"],
  ])("is cut: %s", (text, expected) => expect(cutEmphasis(text)).toBe(expected));

  it.each([
    ["When she opened the meeting, what did she warn of?", "she opened the meeting, what did she warn of?"],
    ["Когда она открывала совещание, о чём предупредила?", "она открывала совещание, о чём предупредила?"],
  ])("so is the time of a clause: %s", (text, expected) => expect(cutEmphasis(text)).toBe(expected));

  it.each([
    "When do they report, in 2027?",
    "Когда и где прошло совещание?",
    "When is the next review?",
    "The report itself",
  ])("what asks for a time stays: %s", (text) => expect(cutEmphasis(text)).toBe(text));
});

describe("somebody on whose behalf another spoke", () => {
  it("is told who it was, with what he said", async () => {
    const { sentences } = await ask(
      await openAnswerDeps(),
      "What did Guterres personally say about the Global Digital Compact?",
    );
    const quoted = sentences.map(({ text }) => text).join(" ");
    expect(quoted).toContain("on behalf of the UN Secretary-General, Mr Guy Ryder");
    expect(quoted).toContain("mutually reinforcing");
  });
});
