import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { cutBelieved } from "../../../src/answer/question/believed.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what is said to be believed", () => {
  it.each<[Language, string, string]>([
    ["en", "I thought that 78% of women use the Internet", "78% of women use the Internet"],
    ["ru", "Я думал, что интернетом пользуется 78% женщин?", "интернетом пользуется 78% женщин?"],
    ["zh", "我记得女性上网比例是78%，没记错吧？", "女性上网比例是78%，没记错吧？"],
  ])("is the question (%s)", (language, text, left) => {
    expect(cutBelieved(text, language)).toBe(left);
  });

  it.each<[Language, string]>([
    ["en", "I thought it was 2026"],
    ["zh", "我以为是2026年"],
    ["en", "What did I think?"],
    ["en", "The delegates thought that gaps widen"],
  ])("is none where nothing is left, or another believes it (%s): %s", (language, text) => {
    expect(cutBelieved(text, language)).toBe(text);
  });

  it.each([
    "I thought 78% of women use the Internet?",
    "Я думал, что интернетом пользуется 78% женщин?",
    "我记得女性上网比例是78%，没记错吧？",
  ])("is answered where nothing was said before: %s", async (question) => {
    const { outcome, sentences } = await ask(deps, question);
    expect(outcome).toBe("answered");
    expect(sentences[0]?.citations[0]?.paragraph).toBe("annex/22");
  });

  it("is asked back where it leans on what was said", async () => {
    expect((await ask(deps, "I thought it was 2026")).clarify).toBe(true);
  });
});
