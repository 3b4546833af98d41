import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { cutIfSo } from "../../../src/answer/question/cut-if-so.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what is asked in case that the answer is yes", () => {
  it.each([
    ["Is Brazil mentioned? If so, by whom?", "Is Brazil mentioned?"],
    ["Is Norway mentioned, and if so where?", "Is Norway mentioned,"],
    ["Упоминается ли Бразилия? Если да, кем?", "Упоминается ли Бразилия?"],
    ["¿Se menciona a UNICEF? Si es así, ¿por quién?", "¿Se menciona a UNICEF?"],
    ["提到联合国儿童基金会了吗？如果有，是谁提的？", "提到联合国儿童基金会了吗？"],
    ["هل ذُكرت اليونيسف؟ وإن كان كذلك، فمن ذكرها؟", "هل ذُكرت اليونيسف؟"],
  ])("is cut: %s", (text, left) => {
    expect(cutIfSo(text)).toBe(left);
  });

  it.each(["If so many spoke, who was first?", "Say if it is so. Who spoke?", "Если да, то кем?", "Si oui ou non ?"])(
    "is nothing else: %s",
    (text) => {
      expect(cutIfSo(text)).toBe(text);
    },
  );

  it.each([
    "Is UNICEF mentioned? If so, by whom?",
    "Упоминается ли Бразилия? Если да, кем?",
    "L'UNICEF est-il cité ? Si oui, par qui ?",
    "提到联合国儿童基金会了吗？如果有，是谁提的？",
  ])("is not looked for where the answer is no: %s", async (question) => {
    const { outcome, headline, closest } = await ask(deps, question);
    expect(outcome).toBe("not_found");
    expect(headline).not.toBeNull();
    expect(closest).toEqual([]);
  });

  it("is looked for where the answer is yes", async () => {
    const { sentences } = await ask(
      deps,
      "есть ли что-нибудь про Digital@UNGA? если есть, какая была тема и с кем проводили",
    );
    expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toContain("report/VI/3");
  });
});
