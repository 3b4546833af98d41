import { describe, expect, it } from "vitest";
import { buildRegister } from "../../src/deadlines/build-register.ts";
import { createDutyFinder, type DutyQuery } from "../../src/deadlines/match-duties.ts";
import type { Language } from "../../src/domain/language.ts";
import { buildConceptFinder } from "../../src/text/concept-finder.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";

const find = createDutyFinder(library, (text, language) => buildConceptFinder(library.concepts, language)(text));
const paragraphs = library.document.paragraphs.map(({ id }) => id);
const register = buildRegister(sources.obligations, paragraphs, sources.calendar, "2026-11-24");

function ask(query: Partial<DutyQuery>, language: Language = "en"): string[] {
  const nothing = { concepts: [], recipients: [], asksWho: false, reports: false, modalities: [], years: [] };
  const whole = { ...nothing, isListQuestion: false, topic: "", uncertain: [], language, ...query };
  return find(register, whole).map(({ obligation }) => obligation.id);
}

describe("the duties that a question asks for", () => {
  it("nothing where nothing bounds them, all in a list of everything", () => {
    expect(ask({})).toEqual([]);
    expect(ask({ isListQuestion: true })).toHaveLength(register.entries.length);
  });

  it("who receives is checked: a body behind “to” that receives nothing leaves no duty", () => {
    expect(ask({ concepts: ["cstd"], recipients: ["cstd"], reports: true })).toHaveLength(4);
    expect(ask({ concepts: ["itu"], recipients: ["itu"], reports: true })).toEqual([]);
    expect(
      ask({ concepts: ["partnership_measuring_ict", "statistical_commission"], reports: true, topic: "x" }),
    ).toEqual([]);
  });

  it("a year alone and a year at most", () => {
    expect(ask({ concepts: ["itu"], years: [{ year: 2027, isLast: false }] })).toEqual(["financing-task-force"]);
    expect(ask({ concepts: ["itu"], years: [{ year: 2027, isLast: true }] })).toContain("council-2026-preparations");
    expect(ask({ concepts: ["itu"], years: [{ year: 2024, isLast: true }] })).toEqual([]);
  });

  it("whoever only acts is not who is asked for", () => {
    const query = { concepts: ["igf"], topic: "outcomes account" };
    expect(ask({ ...query, asksWho: true })).toEqual(["igf-outcomes-considered"]);
  });

  it("where the text names nobody, what is dealt with stands for them", () => {
    expect(ask({ concepts: ["wsis_forum"] })).toEqual(["igf-outcomes-considered", "wsis-forum-annual"]);
  });

  it("what else is said must be what an entry speaks of", () => {
    expect(ask({ concepts: ["action_line_facilitators"], topic: "gender equality" })).toEqual(["action-lines-gender"]);
    expect(ask({ concepts: ["itu"], topic: "climate" })).toEqual([]);
    expect(ask({ concepts: ["itu", "world_bank"], reports: true })).toEqual([]);
    expect(ask({ topic: "equality climat climate", uncertain: ["climat", "climate"] })).toEqual([
      "action-lines-gender",
    ]);
  });

  it("a verb chooses where nothing else does", () => {
    expect(ask({ modalities: ["commits"] })).toEqual(["action-lines-commitment", "targets-indicators-commitment"]);
    expect(ask({ modalities: ["commits"], concepts: ["unga"] })).toEqual(["wsis-overall-review"]);
  });

  it("who asks does not act beside who is asked; whom no duty binds leaves none", () => {
    expect(ask({ concepts: ["unga", "ict", "partnership_measuring_ict"] })).toEqual(["ict-indicators-review"]);
    expect(ask({ concepts: ["unga"] })).toEqual(["wsis-overall-review"]);
    expect(ask({ concepts: ["member_states", "ai"] })).toEqual([]);
  });
});
