import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { mergeCalendars } from "../../src/deadlines/merge-calendars.ts";
import { parseCalendar } from "../../src/deadlines/parse-calendar.ts";
import type { Entry, Ledger } from "../../src/domain/obligation.ts";
import { sources } from "../fixtures/bundled-ledger.ts";

const on = (today: string): Ledger => buildLedger(sources.obligations, sources.calendar, today);
const get = (ledger: Ledger, id: string): Entry =>
  ledger.entries.find(({ obligation }) => obligation.id === id) as Entry;

describe("buildLedger on 24 November 2026", () => {
  const ledger = on("2026-11-24");

  it.each(["financing-task-force", "action-line-roadmaps", "ict-indicators-review"])(
    "%s is upcoming in 2027, without a date",
    (id) => {
      const { status, due } = get(ledger, id);
      expect(status).toBe("upcoming");
      expect(due).toMatchObject({
        year: 2027,
        date: null,
        end_date: null,
        precision: "session",
        date_source: "none",
        event: "CSTD 30th session",
      });
    },
  );

  it("the period that a budget covers is no deadline, although the text names its years", () => {
    const id = "itu-budget-2025-2026";
    expect(sources.obligations.find((one) => one.id === id)?.deadline.years).toEqual([2025, 2026]);
    expect(get(ledger, id)).toBeUndefined();
  });

  it("the review of 2035 is upcoming", () => {
    expect(get(ledger, "wsis-overall-review")).toMatchObject({ status: "upcoming", due: { year: 2035, date: null } });
  });

  it("the Plenipotentiary Conference is running, on days of the calendar", () => {
    const { status, due } = get(ledger, "itu-report-to-pp26");
    expect(status).toBe("current");
    expect(due).toMatchObject({
      date: "2026-11-09",
      end_date: "2026-11-27",
      date_source: "calendar",
      source: "pp.itu.int/2026",
      weight: "primary",
    });
  });

  it("the first Global Dialogue and both spans of Council 2026 have passed", () => {
    expect(get(ledger, "first-ai-dialogue")).toMatchObject({
      status: "passed",
      due: { date: "2026-07-06", end_date: "2026-07-07" },
    });
    expect(get(ledger, "council-2026-preparations")).toMatchObject({
      status: "passed",
      due: { date: "2026-04-28", end_date: "2026-11-07", next: null },
    });
  });

  it("the twenty-ninth session of CSTD is due this year, without a date", () => {
    expect(get(ledger, "cstd-29th-session")).toMatchObject({
      status: "due_this_year",
      due: { year: 2026, date: null, date_source: "none" },
    });
    expect(get(ledger, "ungis-joint-roadmap").status).toBe("due_this_year");
  });

  it("what recurs has no due day, though an occurrence may be known", () => {
    expect(get(ledger, "wsis-forum-annual")).toMatchObject({
      status: "recurring",
      due: { year: null, date: "2026-07-06", date_source: "calendar" },
    });
    expect(get(ledger, "ungis-chair-rotation")).toMatchObject({ status: "recurring", due: { date: null } });
  });

  it("days of the text are the document's, a year taken from the context is implied", () => {
    expect(get(ledger, "cstd-28th-session").due).toMatchObject({
      date: "2025-04-07",
      end_date: "2025-04-11",
      date_source: "document",
    });
    expect(get(ledger, "side-event-un-in-action").due).toMatchObject({
      date: "2025-12-15",
      certainty: "implied",
      date_source: "document",
    });
  });

  it("a month is never shown as a day", () => {
    expect(get(ledger, "igf-2025")).toMatchObject({
      status: "passed",
      due: { month: "2025-06", date: null, date_source: "none" },
    });
  });

  it("no day stands in the ledger that is neither in the text nor in the calendar", () => {
    const spans = [...sources.calendar.values()].flatMap((event) => event.spans);
    for (const { due, obligation } of ledger.entries) {
      for (const { start, end } of due.spans) {
        const inText = obligation.deadline.date === start && obligation.deadline.end_date === end;
        expect(inText || spans.some((span) => span.start === start && span.end === end)).toBe(true);
      }
    }
  });
});

describe("buildLedger over time", () => {
  it.each([
    ["2026-04-27", "upcoming", "2026-04-28"],
    ["2026-04-28", "current", "2026-04-28"],
    ["2026-05-08", "current", "2026-04-28"],
    ["2026-05-09", "upcoming", "2026-11-07"],
    ["2026-11-07", "current", "2026-11-07"],
    ["2026-11-08", "passed", undefined],
  ])("Council 2026 on %s: %s, next %s", (today, status, next) => {
    const entry = get(on(today), "council-2026-preparations");
    expect(entry.status).toBe(status);
    expect(entry.due.next?.start).toBe(next);
  });

  it.each([
    ["2026-12-31", "upcoming"],
    ["2027-01-01", "due_this_year"],
    ["2027-12-31", "due_this_year"],
    ["2028-01-01", "passed"],
  ])("a year-only duty of 2027 on %s: %s", (today, status) => {
    expect(get(on(today), "financing-task-force").status).toBe(status);
  });

  it("a month runs while it runs", () => {
    const calendar = sources.calendar;
    const obligations = sources.obligations
      .filter(({ id }) => id === "igf-2025")
      .map((obligation) => ({ ...obligation, kind: "event" as const }));
    const status = (today: string): string | undefined => buildLedger(obligations, calendar, today).entries[0]?.status;
    expect(["2025-05-31", "2025-06-01", "2025-06-30", "2025-07-01"].map(status)).toEqual([
      "upcoming",
      "current",
      "current",
      "passed",
    ]);
  });

  it("a horizon recurs until its last year is over", () => {
    expect(get(on("2035-12-31"), "itu-commitments-delivery").status).toBe("recurring");
    expect(get(on("2036-01-01"), "itu-commitments-delivery").status).toBe("passed");
  });

  it("an operator's date replaces the bundled one, keeps what links it, and only in the deadline's year", () => {
    const own = parseCalendar(
      'CSTD 30th session:\n  spans: [{ start: 2027-04-05, end: 2027-04-09, place: Geneva }]\n  source: "unctad.org"\n  weight: primary\nWSIS Forum:\n  spans: [{ start: 2027-05-01 }]\n  source: "itu.int"',
      "operator",
      "calendar.yaml",
    );
    expect(own.problems).toEqual([]);
    const merged = mergeCalendars(sources.calendar, own.calendar);
    const ledger = buildLedger(sources.obligations, merged, "2026-11-24");
    expect(get(ledger, "financing-task-force").due).toMatchObject({
      date: "2027-04-05",
      end_date: "2027-04-09",
      date_source: "calendar",
      source: "unctad.org",
    });
    expect(get(ledger, "wsis-forum-annual").due.date).toBe("2027-05-01");
    expect(merged.get("CSTD 30th session")).toMatchObject({ concept: "cstd", session: 30, origin: "operator" });
  });
});
