import { describe, expect, test } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { findLedgerChanges } from "../../src/deadlines/ledger-changes.ts";
import { mergeCalendars } from "../../src/deadlines/merge-calendars.ts";
import { parseCalendar } from "../../src/deadlines/parse-calendar.ts";
import { sources } from "./sources.ts";

const { obligations, calendar } = sources;
const now = buildLedger(obligations, calendar, "2026-11-24");

describe("findLedgerChanges", () => {
  test("a day going by changes nothing", () => {
    expect(findLedgerChanges(now, buildLedger(obligations, calendar, "2026-11-28"))).toEqual([]);
  });

  test("a date set by the operator changes every entry that hangs on it", () => {
    const own = parseCalendar(
      "CSTD 30th session:\n  source: s\n  spans: [{ start: 2027-04-05 }]",
      "operator",
      "calendar.yaml",
    ).calendar;
    const changes = findLedgerChanges(now, buildLedger(obligations, mergeCalendars(calendar, own), "2026-11-24"));
    expect(changes.map(({ kind, entry }) => [kind, entry.obligation.id])).toEqual([
      ["dates", "action-line-roadmaps"],
      ["dates", "cstd-30th-session"],
      ["dates", "financing-task-force"],
      ["dates", "ict-indicators-review"],
    ]);
    expect(changes[0]).toMatchObject({ before: [], after: [{ start: "2027-04-05", end: "2027-04-05" }] });
  });

  test("entries that come, go or are worded otherwise", () => {
    const fewer = buildLedger(obligations.slice(1), calendar, "2026-11-24");
    const id = obligations[0]?.id;
    expect(findLedgerChanges(now, fewer)).toMatchObject([{ kind: "removed", entry: { obligation: { id } } }]);
    expect(findLedgerChanges(fewer, now)).toMatchObject([{ kind: "added", entry: { obligation: { id } } }]);
    const reworded = buildLedger(
      obligations.map((obligation, i) => (i === 0 ? { ...obligation, force: "invites" as const } : obligation)),
      calendar,
      "2026-11-24",
    );
    expect(findLedgerChanges(now, reworded)).toMatchObject([{ kind: "text", entry: { obligation: { id } } }]);
  });
});
