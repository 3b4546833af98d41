import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { findAskedDue } from "../../../src/answer/question/find-asked-due.ts";
import { readQuestion } from "../../../src/answer/question/read-question.ts";
import { buildLedger } from "../../../src/deadlines/build-ledger.ts";
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

  it("names no days where the next is asked for", () => {
    const found = findAskedDue(deps, readQuestion("what is the next deadline?", deps));
    expect(found?.period).toBeUndefined();
    expect(found?.entries.length).toBeGreaterThan(0);
  });

  it("takes the place of nothing that was said before", async () => {
    const context = { question: "Who opened the meeting?", paragraphs: [] };
    const answer = await ask(deps, "and what is due next month?", { context });
    expect(answer.due).toMatchObject({ start: "2026-12-01", end: "2026-12-31" });
  });
});
