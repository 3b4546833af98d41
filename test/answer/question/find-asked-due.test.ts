import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { findAskedDue } from "../../../src/answer/question/find-asked-due.ts";
import { readQuestion } from "../../../src/answer/question/read-question.ts";
import { buildLedger } from "../../../src/deadlines/build-ledger.ts";
import { findDueAhead } from "../../../src/deadlines/find-due.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps, withoutSearch } from "../../fixtures/answer-deps.ts";
import { sources } from "../../fixtures/bundled-ledger.ts";

const deps = withoutSearch(await openAnswerDeps());
const onDay = (today: string) => ({
  ...deps,
  ledger: () => buildLedger(sources.obligations, sources.calendar, today),
});

describe("what is due", () => {
  it.each([
    ["en", "what is due this week?"],
    ["fr", "quelles échéances cette semaine ?"],
    ["es", "¿qué vence esta semana?"],
    ["ru", "какие сроки на этой неделе?"],
    ["ar", "ما المواعيد النهائية هذا الأسبوع؟"],
    ["zh", "本周有哪些截止日期？"],
  ])("is told from the ledger's today, without a search, in %s", async (language, question) => {
    const answer = await ask(deps, question);
    expect(answer).toMatchObject({
      language,
      outcome: "answered",
      mode: "list",
      due: { start: "2026-11-23", end: "2026-11-29", isEmpty: false, undated: 2 },
    });
    expect(answer.duties?.map(({ id }) => id).sort()).toEqual(["itu-report-to-pp26", "pp26-preparations"]);
  });

  it("is what comes next where nothing is due then, and says so", async () => {
    const answer = await ask(onDay("2028-05-02"), "what is due this week?");
    expect(answer).toMatchObject({
      outcome: "answered",
      due: { start: "2028-05-01", end: "2028-05-07", isEmpty: true, undated: 0 },
    });
    expect(answer.duties?.map(({ id }) => id)).toEqual(["wsis-overall-review"]);
  });

  it("is an honest no where nothing is to come", async () => {
    const answer = await ask(onDay("2040-01-01"), "what is the next deadline?");
    expect(answer).toMatchObject({ outcome: "not_found", sentences: [] });
  });

  it.each<[Language, string, string, string]>([
    ["en", "What is the next deadline?", "What are the next deadlines?", "What is the next review?"],
    [
      "fr",
      "Quelle est la prochaine échéance ?",
      "Quelles sont les prochaines échéances ?",
      "Quel est le prochain examen ?",
    ],
    ["es", "¿Cuál es el próximo plazo?", "¿Cuáles son los próximos plazos?", "¿Cuál es el próximo examen?"],
    ["ru", "Какой следующий срок?", "Какие следующие сроки?", "Какой следующий обзор?"],
    ["ar", "ما هو الموعد النهائي القادم؟", "ما هي المواعيد النهائية القادمة؟", "ما هو الاستعراض القادم؟"],
    ["zh", "下一个截止日期是什么？", "接下来有哪些截止日期？", "下一次审查是什么？"],
  ])(
    "is the next one, all that is to come, or the next of a kind, as it is asked for (%s)",
    async (language, one, all, review) => {
      const at = onDay("2026-11-24");
      const idsOf = async (question: string) => (await ask(at, question)).duties?.map(({ id }) => id);
      expect(await ask(at, one)).toMatchObject({ language, outcome: "answered", mode: "list", next: true });
      expect(await idsOf(one)).toEqual(["itu-report-to-pp26", "pp26-preparations"]);
      expect((await ask(at, all)).next).toBeUndefined();
      expect(await idsOf(all)).toEqual(findDueAhead(at.ledger()).map(({ obligation }) => obligation.id));
      const answer = await ask(at, review);
      expect(answer.duties?.map(({ id, due }) => [id, due.year])).toEqual([["wsis-overall-review", 2035]]);
      expect(answer.sentences[0]?.citations[0]?.paragraph).toBe("annex/127");
      expect(answer.headline).toMatchObject({ text: "2035", kind: "date" });
    },
  );

  it("names no days where the next is asked for", () => {
    const found = findAskedDue(deps, readQuestion("what is the next deadline?", deps));
    expect(found).toMatchObject({ period: undefined, isNext: true });
  });

  it("takes the place of nothing that was said before", async () => {
    const context = { question: "Who opened the meeting?", paragraphs: [] };
    const answer = await ask(deps, "and what is due next month?", { context });
    expect(answer.due).toMatchObject({ start: "2026-12-01", end: "2026-12-31" });
  });
});
