import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { createEntryFinder } from "../../src/deadlines/match-entries.ts";
import type { Language } from "../../src/domain/language.ts";
import { buildConceptFinder } from "../../src/text/concept-finder.ts";
import { stem } from "../../src/text/stem.ts";
import { tokenise } from "../../src/text/tokenise.ts";
import { library, sources } from "../digest/simulate.ts";

const find = createEntryFinder(library.concepts);
const ledger = buildLedger(sources.obligations, sources.calendar, "2026-11-24");

function ask(question: string, language: Language, isListQuestion = false, reports = false): string[] {
  const years = [...question.matchAll(/\b20\d\d\b/gu)].map(([year]) => Number(year));
  const concepts = buildConceptFinder(library.concepts, language)(question);
  const stems = tokenise(question).map((word) => stem(word, language));
  return find(ledger, { years, concepts, stems, language, isListQuestion, reports }).map(
    ({ obligation }) => obligation.id,
  );
}

describe("findEntries", () => {
  it("a year gives all of its entries, in order of date", () => {
    const ids = ask("What do we owe in 2027?", "en");
    expect(ids).toEqual(
      expect.arrayContaining(["financing-task-force", "action-line-roadmaps", "ict-indicators-review"]),
    );
    expect(ids.every((id) => sources.obligations.find((one) => one.id === id)?.deadline.years.includes(2027))).toBe(
      true,
    );
    expect(ask("everything due in 2026", "en", true)).toContain("itu-report-to-pp26");
  });

  it("several years are joined", () => {
    const both = ask("2027 or 2035", "en");
    expect(both).toEqual(expect.arrayContaining(["financing-task-force", "wsis-overall-review"]));
  });

  it.each([
    ["когда ждём дорожную карту?", "ru", "ungis-joint-roadmap"],
    ["when is the internal task force on financing to report?", "en", "financing-task-force"],
    ["¿qué debe hacer la Asociación para la Medición de las TIC para el Desarrollo?", "es", "ict-indicators-review"],
    ["what is asked of the action line facilitators in 2027?", "en", "action-line-roadmaps"],
  ] as const)("%s", (question, language, id) => expect(ask(question, language)).toContain(id));

  it("a body narrows a year", () => {
    expect(ask("what must the action line facilitators do in 2027?", "en").length).toBeLessThan(
      ask("what is due in 2027?", "en").length,
    );
  });

  it("reports alone: all that is named must belong to them", () => {
    const ids = ask("who reports to CSTD in 2027?", "en", true, true);
    expect(ids).toEqual(
      expect.arrayContaining(["financing-task-force", "action-line-roadmaps", "ict-indicators-review"]),
    );
    expect(ask("does IAWG-AI report to CSTD in 2027?", "en", true, true)).toEqual([]);
    expect(ask("what was reported on UNESCO in 2025?", "en", true, true)).toEqual([]);
    expect(ask("reports in 2027", "en", true, true)).toEqual(ids);
  });

  it.each(["where can I eat pizza?", "hello", ""])("%j finds nothing", (question) =>
    expect(ask(question, "en")).toEqual([]),
  );
});
