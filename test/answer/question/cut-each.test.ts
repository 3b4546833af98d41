import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { cutEach } from "../../../src/answer/question/cut-each.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what is to be said of each, at the end of a question for a list", () => {
  it.each([
    ["Who is named in the report, and what is each one's title?", "Who is named in the report"],
    ["Кто назван в отчёте? и должность каждого", "Кто назван в отчёте"],
    ["Qui est nommé, et quel est le titre de chacun ?", "Qui est nommé"],
    ["¿Quién se nombra, y qué cargo tiene cada uno?", "¿Quién se nombra"],
    ["من المذكور في التقرير، وما منصب كل واحد منهم؟", "من المذكور في التقرير"],
    ["报告里点了名的人,每个人什么头衔", "报告里点了名的人"],
    ["报告里出现了哪些人名？各是什么职务？", "报告里出现了哪些人名"],
    ["按决议，2005年和2025年的互联网使用率各是多少？", "按决议，2005年和2025年的互联网使用率各是多少？"],
  ])("is cut: %s", (text, kept) => {
    expect(cutEach(text)).toBe(kept);
  });

  it.each(["Which countries are named?", "Is each of them to report, and to whom?", "每个人都说了什么"])(
    "is not, where it is what is asked: %s",
    (text) => {
      expect(cutEach(text)).toBe(text);
    },
  );

  it.each(["مين الأشخاص المذكورين بالاسم في التقرير، وشو منصب كل واحد منهم؟", "列一下报告里点了名的人,每个人什么头衔"])(
    "leaves a list that is given: %s",
    async (question) => {
      expect((await ask(deps, question)).headline).toMatchObject({ kind: "count", text: "4" });
    },
  );
});
