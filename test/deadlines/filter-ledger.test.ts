import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { filterLedger, type LedgerFilter } from "../../src/deadlines/filter-ledger.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";

const ledger = buildLedger(sources.obligations, sources.calendar, "2026-11-24");
const ids = (filter: LedgerFilter): string[] =>
  filterLedger(ledger, filter, library.concepts)
    .entries.map(({ obligation }) => obligation.id)
    .sort();

describe("filterLedger", () => {
  it("without a filter leaves out what passed before the running year", () => {
    expect(ids({})).toHaveLength(19);
    expect(ids({})).toContain("first-ai-dialogue");
    expect(ids({})).not.toContain("igf-2025");
    expect(ids({ all: true })).toHaveLength(30);
  });

  it.each(["ITU", "МСЭ", "UIT", "itu", "国际电联", "الاتحاد الدولي للاتصالات", "Международный союз электросвязи"])(
    "knows ITU as %s",
    (actor) => {
      expect(ids({ actor, year: 2027 })).toEqual(["financing-task-force"]);
    },
  );

  it("what is requested of the task force, what is invited", () => {
    expect(ids({ actor: "ITU", modality: "requests" })).toEqual(["financing-task-force"]);
    expect(ids({ actor: "ITU", modality: "invites" })).toEqual([]);
    expect(ids({ actor: "ITU Secretary-General", modality: "instructs" })).toEqual(["itu-report-to-pp26"]);
  });

  it("by recipient and year", () => {
    expect(ids({ recipient: "CSTD", year: 2027 })).toEqual([
      "action-line-roadmaps",
      "financing-task-force",
      "ict-indicators-review",
    ]);
    expect(ids({ year: 2025 })).toContain("igf-2025");
    expect(ids({ year: 2030 })).toEqual(["itu-commitments-delivery"]);
  });

  it("within a horizon only what has a day in it", () => {
    expect(ids({ within: 400 })).toEqual(["itu-report-to-pp26", "pp26-preparations"]);
    expect(ids({ within: 0 })).toEqual(["itu-report-to-pp26", "pp26-preparations"]);
  });

  it("words of the actor where they name no concept; unknown names match nothing", () => {
    expect(ids({ actor: "Switzerland", all: true })).toEqual(["side-event-20-years"]);
    expect(ids({ actor: "Atlantis", all: true })).toEqual([]);
  });
});
