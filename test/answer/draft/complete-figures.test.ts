import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("figures of several groups", () => {
  it.each([
    [
      "ru",
      "Мне нужно только то, насколько доступ к интернету в городе отличается от доступа в селе, и ещё богатые страны против бедных. Какие там проценты?",
      ["94", "23", "85", "58"],
    ],
    ["zh", "城市居民和女性的上网比例各是多少？", ["85%", "71%"]],
    ["en", "What share of people use the Internet in cities, in villages and among women?", ["85", "58", "71"]],
  ])("are all quoted, in %s: %s", async (_, question, figures) => {
    const { outcome, sentences } = await ask(deps, question);
    expect(outcome).toBe("answered");
    const quoted = sentences.map(({ text }) => text).join("\n");
    for (const figure of figures) expect(quoted).toContain(figure);
  });

  it("are no more than the group that is asked for", async () => {
    const { sentences } = await ask(deps, "What share of people in rural areas use the Internet?");
    expect(sentences.length).toBe(1);
  });
});
