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
    ["zh", "全球4G覆盖率和互联网使用率现在各是多少", ["93%", "74%"]],
    ["en", "What are the 4G coverage and the share of mobile phone owners?", ["93", "82"]],
    ["en", "all percentages on internet use", ["74", "94", "85", "71"]],
    ["ru", "Нужны все процентные показатели по доступу к интернету", ["74", "94", "85", "71"]],
    ["en", "What share of people use the Internet in cities, in villages and among women?", ["85", "58", "71"]],
  ])("are all quoted, in %s: %s", async (_, question, figures) => {
    const { outcome, sentences } = await ask(deps, question);
    expect(outcome).toBe("answered");
    const quoted = sentences.map(({ text }) => text).join("\n");
    for (const figure of figures) expect(quoted).toContain(figure);
  });

  it.each(["What share of people in rural areas use the Internet?", "share of women and men with a mobile"])(
    "are no more than the group that is asked for: %s",
    async (question) => {
      const { sentences } = await ask(deps, question);
      expect(sentences.length).toBe(1);
    },
  );
});
