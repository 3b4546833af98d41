import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { findDueAhead, findDueBetween, findDueNext } from "../../src/deadlines/find-due.ts";
import type { Entry } from "../../src/domain/obligation.ts";
import { sources } from "../fixtures/bundled-ledger.ts";

const ledgerOn = (today: string) => buildLedger(sources.obligations, sources.calendar, today);
const idsOf = (entries: readonly Entry[]) => entries.map(({ obligation }) => obligation.id).sort();

const DATED = ["itu-report-to-pp26", "pp26-preparations"];
const OF_2026 = ["cstd-29th-session", "ungis-joint-roadmap"];
const OF_2027 = ["action-line-roadmaps", "cstd-30th-session", "financing-task-force", "ict-indicators-review"];

describe("what comes next", () => {
  it("is what ends first, whether it runs or not, and what has no day after what has one", () => {
    expect(idsOf(findDueNext(ledgerOn("2026-11-24")))).toEqual(DATED);
    expect(idsOf(findDueNext(ledgerOn("2026-12-01")))).toEqual(OF_2026);
    expect(idsOf(findDueNext(ledgerOn("2027-01-01")))).toEqual(OF_2027);
    expect(idsOf(findDueNext(ledgerOn("2028-01-01")))).toEqual(["wsis-overall-review"]);
  });

  it("is nothing where all has passed", () => {
    expect(findDueNext(ledgerOn("2040-01-01"))).toEqual([]);
  });

  it.each(["2025-01-01", "2025-12-15", "2026-05-08", "2026-07-07", "2026-11-27", "2027-06-01", "2034-12-31"])(
    "shares its time, is no later than anything to come, and neither recurs nor has passed (%s)",
    (today) => {
      const ledger = ledgerOn(today);
      const [next, ahead] = [findDueNext(ledger), findDueAhead(ledger)];
      const ends = (entry: Entry) => entry.due.next?.end ?? `${entry.due.month ?? `${entry.due.year}-12`}-31`;
      expect(next.length).toBeGreaterThan(0);
      expect(new Set(next.map((entry) => `${entry.due.next?.start} ${ends(entry)}`)).size).toBe(1);
      expect(ahead.filter((entry) => ends(entry) < ends(next[0] as Entry))).toEqual([]);
      expect(ahead.filter(({ status }) => status === "recurring" || status === "passed")).toEqual([]);
      expect(next.filter((entry) => !ahead.includes(entry))).toEqual([]);
    },
  );
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
