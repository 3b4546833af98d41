import { describe, expect, it } from "vitest";
import { isOfOtherBody } from "../../../src/answer/compare/is-of-other-body.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const { index, names } = await openAnswerDeps();
const TOLD =
  "при поддержке Статистической комиссии отчитаться перед Комиссией по науке и технике в целях развития на ее тридцатой сессии";

describe("a session that is asked of", () => {
  it.each<[Language, string, boolean]>([
    ["en", "At which session of the Statistical Commission will the review be discussed?", true],
    ["ru", "на какой сессии Статистической комиссии обсудят обзор?", true],
    ["ar", "في أي دورة من دورات اللجنة الإحصائية سيناقش الاستعراض؟", true],
    ["zh", "统计委员会将在第几届会议上讨论审查?", true],
    ["en", "At which session of the Commission on Science and Technology for Development?", false],
    ["en", "At which session will the Statistical Commission's review be reported?", false],
    ["en", "What does the Statistical Commission support?", false],
    ["zh", "任务组的工作结果要报给科技委第几届会议？", false],
  ])("is that of a body that has none there, in %s: %s", (language, text, expected) => {
    expect(isOfOtherBody(index, names, { text, language }, [TOLD], "ru")).toBe(expected);
  });

  it("is of none where none is told of", () => {
    const question = { text: "At which session of the Statistical Commission?", language: "en" } as const;
    expect(isOfOtherBody(index, names, question, ["Форум проводится ежегодно"], "ru")).toBe(false);
  });
});
