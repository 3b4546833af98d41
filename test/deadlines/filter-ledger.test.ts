import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { filterLedger, type LedgerFilter, liesWithin } from "../../src/deadlines/filter-ledger.ts";
import type { Entry } from "../../src/domain/obligation.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";

const ledger = buildLedger(sources.obligations, sources.calendar, "2026-11-24");
const ids = (filter: LedgerFilter): string[] =>
  filterLedger(ledger, filter, library.concepts)
    .entries.map(({ obligation }) => obligation.id)
    .sort();

describe("filterLedger", () => {
  it("without a filter leaves out what passed before the running year", () => {
    expect(ids({})).toHaveLength(18);
    expect(ids({})).toContain("first-ai-dialogue");
    expect(ids({})).not.toContain("igf-2025");
    expect(ids({ all: true })).toHaveLength(29);
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

  const DATED = ["itu-report-to-pp26", "pp26-preparations"];
  const OF_2026 = ["cstd-29th-session", "ungis-joint-roadmap"];
  const OF_2027 = ["action-line-roadmaps", "cstd-30th-session", "financing-task-force", "ict-indicators-review"];

  it.each([
    [0, [...DATED, ...OF_2026]],
    [37, [...DATED, ...OF_2026]],
    [38, [...DATED, ...OF_2026, ...OF_2027]],
    [400, [...DATED, ...OF_2026, ...OF_2027]],
    [2959, [...DATED, ...OF_2026, ...OF_2027]],
    [2960, [...DATED, ...OF_2026, ...OF_2027, "wsis-overall-review"]],
  ])("within %i days has what has a day there, and what has only a year that begins there", (within, expected) => {
    expect(ids({ within })).toEqual([...expected].sort());
  });

  it("within a horizon a month counts from its first day to its last, and what recurs or has passed does not count", () => {
    const [sample] = ledger.entries;
    if (!sample) throw new Error("the ledger is empty");
    const due = { ...sample.due, spans: [], next: null, date: null, year: 2027, month: "2027-02" };
    const within = (days: number, entry: Partial<Entry> = {}) =>
      liesWithin({ ...sample, status: "upcoming", due, ...entry }, "2026-11-24", days);
    expect([within(68), within(69), within(400)]).toEqual([false, true, true]);
    expect([within(400, { status: "recurring" }), within(400, { status: "passed" })]).toEqual([false, false]);
    expect(within(400, { due: { ...due, year: null, month: null } })).toBe(false);
  });

  it("words of the actor where they name no concept; unknown names match nothing", () => {
    expect(ids({ actor: "Switzerland", all: true })).toEqual(["side-event-20-years"]);
    expect(ids({ actor: "Atlantis", all: true })).toEqual([]);
  });
});
