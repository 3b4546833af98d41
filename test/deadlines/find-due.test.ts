import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { findDueBetween, findDueNext } from "../../src/deadlines/find-due.ts";
import type { Entry } from "../../src/domain/obligation.ts";
import { sources } from "../fixtures/bundled-ledger.ts";

const ledgerOn = (today: string) => buildLedger(sources.obligations, sources.calendar, today);
const idsOf = (entries: readonly Entry[]) => entries.map(({ obligation }) => obligation.id).sort();

const DATED = ["itu-report-to-pp26", "pp26-preparations"];
const OF_2026 = ["cstd-29th-session", "ungis-joint-roadmap"];
const OF_2027 = ["action-line-roadmaps", "cstd-30th-session", "financing-task-force", "ict-indicators-review"];

describe("what comes next", () => {
  it("is what runs, while something does", () => {
    expect(idsOf(findDueNext(ledgerOn("2026-11-24")))).toEqual([...DATED, ...OF_2026].sort());
    expect(idsOf(findDueNext(ledgerOn("2026-12-01")))).toEqual(OF_2026);
    expect(idsOf(findDueNext(ledgerOn("2027-01-01")))).toEqual(OF_2027);
  });

  it("else all that begins first", () => {
    expect(idsOf(findDueNext(ledgerOn("2028-01-01")))).toEqual(["wsis-overall-review"]);
  });

  it("is nothing where all has passed", () => {
    expect(findDueNext(ledgerOn("2040-01-01"))).toEqual([]);
  });
});

describe("what falls due in some days", () => {
  it("has a day in them; a year alone has other days left too, and only may", () => {
    const { due, maybe } = findDueBetween(ledgerOn("2026-11-24"), { start: "2026-11-23", end: "2026-11-29" });
    expect(idsOf(due)).toEqual(DATED);
    expect(idsOf(maybe)).toEqual(OF_2026);
  });

  it.each([
    ["the year is asked about", "2026-11-29", { start: "2026-01-01", end: "2026-12-31" }],
    ["nothing else is left of it", "2026-12-02", { start: "2026-12-01", end: "2026-12-31" }],
    ["nothing else is left of it, over the turn of the year", "2026-12-29", { start: "2026-12-28", end: "2027-01-03" }],
  ])("has a year alone where %s", (_, today, days) => {
    expect(idsOf(findDueBetween(ledgerOn(today), days).due)).toEqual(OF_2026);
  });

  it("has not passed", () => {
    const { due, maybe } = findDueBetween(ledgerOn("2026-11-29"), { start: "2026-11-01", end: "2026-11-30" });
    expect([idsOf(due), idsOf(maybe)]).toEqual([[], OF_2026]);
    const later = findDueBetween(ledgerOn("2028-05-01"), { start: "2028-05-01", end: "2028-05-31" });
    expect(later).toEqual({ due: [], maybe: [] });
  });
});
