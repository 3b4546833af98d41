import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { findDueBetween, findDueNext } from "../../src/deadlines/find-due.ts";
import type { Entry } from "../../src/domain/obligation.ts";
import { sources } from "../fixtures/bundled-ledger.ts";

const ledgerOn = (today: string) => buildLedger(sources.obligations, sources.calendar, today);
const idsOf = (entries: readonly Entry[]) => entries.map(({ obligation }) => obligation.id).sort();

const DATED = ["itu-report-to-pp26", "pp26-preparations"];
const OF_2026 = ["cstd-29th-session", "itu-budget-2025-2026", "ungis-joint-roadmap"];
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
  it("has a day in them, or a month or year without a day", () => {
    const ledger = ledgerOn("2026-11-24");
    expect(idsOf(findDueBetween(ledger, { start: "2026-11-23", end: "2026-11-29" }))).toEqual(
      [...DATED, ...OF_2026].sort(),
    );
    expect(idsOf(findDueBetween(ledger, { start: "2026-12-01", end: "2026-12-31" }))).toEqual(OF_2026);
  });

  it("has not passed", () => {
    const ledger = ledgerOn("2026-11-29");
    expect(idsOf(findDueBetween(ledger, { start: "2026-11-01", end: "2026-11-30" }))).toEqual(OF_2026);
    expect(findDueBetween(ledgerOn("2028-05-01"), { start: "2028-05-01", end: "2028-05-31" })).toEqual([]);
  });
});
