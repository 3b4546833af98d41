import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import { cutSetting } from "../../../src/answer/question/cut-setting.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

describe("where and when that was which is asked about", () => {
  it.each<[Language, string, RegExp]>([
    ["en", "Who opened the meeting in New York on 16 December 2025?", /New York|December|2025/u],
    ["ru", "Кто открывал встречу в Нью-Йорке в декабре?", /Нью|декабр/u],
    ["fr", "Qui a ouvert la réunion de New York en décembre ?", /New York|décembre/u],
    ["es", "¿Quién abrió la reunión de Nueva York el 16 de diciembre?", /Nueva York|diciembre/u],
    ["zh", "12月16日在纽约谁开的会？", /12月|纽约/u],
  ])("is cut (%s)", (language, text, setting) => {
    const { text: left, hadCity } = cutSetting(deps.names, { text, language });
    expect(text).toMatch(setting);
    expect(left).not.toMatch(setting);
    expect(left.length).toBeGreaterThan(4);
    expect(hadCity).toBe(true);
  });

  it("leaves what has none as it is", () => {
    const text = "Who opened the meeting?";
    expect(cutSetting(deps.names, { text, language: "en" })).toEqual({ text, hadCity: false });
  });

  it.each([
    "Who opened the December meeting in New York?",
    "Кто открывал декабрьскую встречу в Нью-Йорке?",
    "кто открывал встречу в нью-йорке в декабре",
  ])("does not draw the answer to a paragraph that names nobody: %s", async (question) => {
    const { sentences } = await ask(deps, question);
    expect(sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph))).toContain("report/II/1");
  });
});
