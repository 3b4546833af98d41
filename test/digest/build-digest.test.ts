import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Calendar } from "../../src/domain/calendar.ts";
import type { Digest } from "../../src/domain/digest.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import type { Obligation } from "../../src/domain/obligation.ts";
import { formatDigest } from "../../src/messages/format-digest.ts";
import { addDays, daysBetween } from "../../src/time/iso-date.ts";
import { BUNDLED_STRUCTURE } from "../fixtures/bundled-library.ts";
import { digestOn, idsOf, shownIn, simulate, snooze, sources } from "./simulate.ts";

const PP = "itu-report-to-pp26";
const COUNCIL = "council-2026-preparations";

/** The calendar with an event on other days. */
function withSpans(name: string, ...spans: { start: string; end: string }[]): Calendar {
  const event = sources.calendar.get(name);
  if (event === undefined) throw new Error(`no event ${name}`);
  const own = { ...event, spans: spans.map((span) => ({ ...span, place: null })), source: "an operator" };
  return new Map(sources.calendar).set(name, { ...own, weight: "secondary", origin: "operator" });
}

describe("the first digest", () => {
  it("shows what is next and what is due without a date, and no news", () => {
    const digest = digestOn("2026-10-01");
    expect(digest).toMatchObject({ kind: "full", since: null, changed: [], closer: [], passed: [], removed: [] });
    expect(digest.next[0]).toMatchObject({ daysLeft: 37 });
    expect(idsOf(digest.next)).toContain(PP);
    expect(idsOf(digest.thisYear)).toContain("ungis-joint-roadmap");
    expect(shownIn(digest).every(({ entry }) => entry.status !== "passed")).toBe(true);
  });
});

describe("an entry with only a year", () => {
  const TASK_FORCE = "financing-task-force";
  const horizon = 90;

  it("stands after the dated ones from the day on which its year comes into the horizon, and is no news by that", () => {
    const before = digestOn("2026-10-02", undefined, {}, { horizon });
    const on = digestOn("2026-10-03", before.announcement, {}, { horizon });
    expect([idsOf(before.next), idsOf(on.next)].map((ids) => ids.includes(TASK_FORCE))).toEqual([false, true]);
    expect(on).toMatchObject({ kind: "quiet", changed: [], closer: [] });
    const dated = on.next.map(({ entry }) => entry.due.next !== null);
    expect(dated).toEqual([...dated].sort().reverse());
    expect(new Set(dated).size).toBe(2);
  });

  it("is the next one on a quiet day without any dated", () => {
    const [first, second] = simulate("2026-11-29", "2026-11-30", () => 1, undefined, { horizon });
    expect([first?.kind, second?.kind]).toEqual(["full", "quiet"]);
    expect(formatDigest(second as Digest, horizon, "en", BUNDLED_STRUCTURE)).toContain("Next: 2027, date not set · ");
  });

  it("of the running year stands apart, as before", () => {
    const digest = digestOn("2026-10-03", undefined, {}, { horizon });
    expect(idsOf(digest.thisYear)).toContain("ungis-joint-roadmap");
    expect(idsOf(digest.next)).not.toContain("ungis-joint-roadmap");
  });
});

describe("thresholds", () => {
  it.each([
    ["2026-08-10", "2026-08-11", 90],
    ["2026-10-09", "2026-10-10", 30],
    ["2026-11-01", "2026-11-02", 7],
    ["2026-11-07", "2026-11-08", 1],
    ["2026-08-01", "2026-10-20", 30],
  ])("from %s to %s the conference crosses %i days", (before, today, threshold) => {
    const { closer } = digestOn(today, digestOn(before).announcement);
    expect(closer.find(({ entry }) => entry.obligation.id === PP)?.threshold).toBe(threshold);
  });

  it("a year-only entry crosses one: the first of January of its year", () => {
    const last = digestOn("2026-12-31").announcement;
    const { closer } = digestOn("2027-01-01", last);
    expect(closer.find(({ entry }) => entry.obligation.id === "financing-task-force")).toMatchObject({
      threshold: "period",
      daysLeft: null,
    });
  });

  it("beyond the horizon are not told", () => {
    const last = digestOn("2026-08-10", undefined, {}, { horizon: 30 }).announcement;
    expect(digestOn("2026-08-11", last, {}, { horizon: 30 }).closer).toEqual([]);
  });
});

describe("news", () => {
  it("what has passed is told once", () => {
    const first = digestOn("2026-11-27").announcement;
    const second = digestOn("2026-11-28", first);
    expect(idsOf(second.passed)).toContain(PP);
    expect(idsOf(shownIn(digestOn("2026-11-29", second.announcement)))).not.toContain(PP);
  });

  it("a date set, moved and taken back is announced with what was", () => {
    const none = digestOn("2026-12-01").announcement;
    const set = withSpans("CSTD 30th session", { start: "2027-04-05", end: "2027-04-09" });
    const told = digestOn("2026-12-02", none, { calendar: set });
    const change = told.changed.find(({ entry }) => entry.obligation.id === "financing-task-force");
    expect(change).toMatchObject({ change: "dates", before: [], daysLeft: 124 });
    const back = digestOn("2026-12-03", told.announcement);
    expect(back.changed[0]).toMatchObject({ change: "dates", before: [{ start: "2027-04-05", end: "2027-04-09" }] });
    expect(digestOn("2026-12-04", back.announcement).kind).toBe("quiet");
  });

  it("entries that came, went or say something else are announced", () => {
    const without = sources.obligations.filter(({ id }) => id !== PP);
    const reworded = sources.obligations.map((one) =>
      one.id === PP ? { ...one, deadline: { ...one.deadline, text: "other words" } } : one,
    );
    const all = digestOn("2026-10-01").announcement;
    const few = digestOn("2026-10-01", undefined, { obligations: without }).announcement;
    expect(digestOn("2026-10-02", few).changed).toMatchObject([{ change: "added" }]);
    expect(digestOn("2026-10-02", all, { obligations: without }).removed).toMatchObject([{ id: PP }]);
    expect(digestOn("2026-10-02", all, { obligations: reworded }).changed).toMatchObject([{ change: "text" }]);
  });

  it("a filter that changed makes nothing look new", () => {
    const last = digestOn("2026-10-01", undefined, {}, { actor: "action_line_facilitators" }).announcement;
    const digest = digestOn("2026-10-02", last);
    expect(digest).toMatchObject({ kind: "quiet", changed: [], removed: [] });
    expect(digest.next.length).toBeGreaterThan(0);
  });

  it("an announcement of an older version, with less in it, is no change", () => {
    const last = digestOn("2026-10-01").announcement;
    const poor = { ...last, entries: last.entries.map(({ entry, date, status }) => ({ entry, date, status })) };
    expect(digestOn("2026-10-02", poor)).toMatchObject({ changed: [], removed: [] });
  });
});

describe("a quiet day", () => {
  it("is one line or nothing, as was set", () => {
    const last = digestOn("2026-10-01").announcement;
    expect(digestOn("2026-10-02", last).kind).toBe("quiet");
    expect(digestOn("2026-10-02", last, {}, { quiet: "silence" }).kind).toBe("silent");
    expect(formatDigest(digestOn("2026-10-02", last), 400, "en", BUNDLED_STRUCTURE).split("\n")).toHaveLength(1);
  });
});

describe("snooze and done", () => {
  const hide = (id: string, until: string | null) => ({ snoozes: [snooze(id, until)] });

  it("hide an entry until the day on which it is back, and said to be", () => {
    const last = digestOn("2026-10-01").announcement;
    expect(idsOf(shownIn(digestOn("2026-10-02", last, hide(PP, "2026-10-08"))))).not.toContain(PP);
    const before = digestOn("2026-10-07", last, hide(PP, "2026-10-08"));
    const after = digestOn("2026-10-08", before.announcement, hide(PP, "2026-10-08"));
    expect(idsOf(after.returned)).toEqual([PP]);
    expect(digestOn("2026-10-09", after.announcement, hide(PP, "2026-10-08")).returned).toEqual([]);
  });

  it("keep a change for the day on which the entry is back", () => {
    const calendar = withSpans("Plenipotentiary Conference 2026", { start: "2026-11-16", end: "2026-11-27" });
    const first = digestOn("2026-10-01").announcement;
    const hidden = digestOn("2026-10-05", first, { calendar, ...hide(PP, "2026-10-06") });
    expect(idsOf(hidden.changed)).not.toContain(PP);
    const back = digestOn("2026-10-06", hidden.announcement, { calendar, ...hide(PP, "2026-10-06") });
    expect(idsOf(back.changed)).toEqual([PP]);
  });
});

describe("a simulated year", () => {
  const steps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 });
  const start = fc.integer({ min: 0, max: 700 }).map((days) => addDays("2025-06-01", days));
  const runs = { numRuns: 25 };

  it("every date crosses each threshold at most once, and daily digests miss none", () => {
    fc.assert(
      fc.property(start, steps, (from, list) => {
        const told = new Map<string, string>();
        for (const { closer, date } of simulate(from, addDays(from, 366), (i) => list[i % 7] ?? 1))
          for (const { entry, threshold } of closer) {
            const key = `${entry.obligation.id} ${entry.due.next?.start} ${threshold}`;
            expect(told.get(key), `${key} on ${date}`).toBeUndefined();
            told.set(key, date);
          }
      }),
      runs,
    );
    const daily = simulate("2026-01-02", "2027-01-02", () => 1).flatMap(({ closer }) => closer);
    const crossed = (id: string) => daily.filter(({ entry }) => entry.obligation.id === id).map((i) => i.threshold);
    expect(crossed(PP)).toEqual([90, 30, 7, 1]);
    expect(crossed(COUNCIL)).toEqual([90, 30, 7, 1, 90, 30, 7, 1]);
    expect(crossed("financing-task-force")).toEqual(["period"]);
  });

  it("nothing is shown after it was done, and an entry is shown once a digest", () => {
    const ids = fc.constantFrom(...sources.obligations.map(({ id }) => id));
    fc.assert(
      fc.property(start, steps, ids, fc.nat(300), (from, list, id, day) => {
        const doneOn = addDays(from, day);
        const world = (today: string) => ({ snoozes: today >= doneOn ? [snooze(id, null)] : [] });
        for (const digest of simulate(from, addDays(from, 366), (i) => list[i % 7] ?? 1, world)) {
          const shown = idsOf(shownIn(digest));
          expect(new Set(shown).size).toBe(shown.length);
          if (digest.date >= doneOn) expect(shown).not.toContain(id);
        }
      }),
      runs,
    );
  });

  it("a snooze ends on its day, whatever the rhythm", () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 60 }), (list, days) => {
        const until = addDays("2026-08-01", days);
        const world = () => ({ snoozes: [snooze(PP, until)] });
        for (const digest of simulate("2026-08-01", "2026-11-01", (i) => list[i % 7] ?? 1, world))
          expect(idsOf(shownIn(digest)).includes(PP)).toBe(digest.date >= until);
      }),
      runs,
    );
  });

  it("silence changes nothing about what is told", () => {
    const told = (quiet: "line" | "silence") =>
      simulate("2026-01-02", "2027-01-02", () => 1, undefined, { quiet }).filter(({ kind }) => kind === "full");
    expect(told("silence").map(({ date }) => date)).toEqual(told("line").map(({ date }) => date));
  });

  it("no day is shown that is in neither text nor calendar, and the days left are right", () => {
    const known = new Set(
      [...sources.calendar.values()].flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])),
    );
    for (const { deadline } of sources.obligations) known.add(deadline.date ?? "").add(deadline.end_date ?? "");
    for (const digest of simulate("2026-01-02", "2027-12-31", () => 1))
      for (const { entry, daysLeft } of shownIn(digest)) {
        const { spans, next, date_source: from } = entry.due;
        for (const { start, end } of spans) expect([known.has(start), known.has(end)]).toEqual([true, true]);
        if (daysLeft !== null) expect(daysBetween(digest.date, next?.start ?? "")).toBe(daysLeft);
        if (from === "none") expect([spans, daysLeft]).toEqual([[], null]);
      }
  });

  it("every day can be said in every language, with no day but known ones in it", () => {
    const undated = (one: Obligation): boolean => one.deadline.date === null && one.deadline.month === null;
    const empty: Calendar = new Map([...sources.calendar].map(([name, event]) => [name, { ...event, spans: [] }]));
    const world = () => ({ calendar: empty, obligations: sources.obligations.filter(undated) });
    for (const digest of simulate("2026-11-20", "2027-01-10", () => 3, world))
      for (const language of LANGUAGES) {
        const [, ...groups] = formatDigest(digest, 400, language, BUNDLED_STRUCTURE).split("\n\n");
        expect(groups.join("\n")).not.toMatch(/\d{1,2}[ .](?:de )?(?:January|December|января|декабря|janvier|enero)/u);
      }
  });
});

describe("in words", () => {
  const first = digestOn("2026-10-09").announcement;
  const calendar = withSpans("CSTD 30th session", { start: "2027-04-05", end: "2027-04-09" });
  const news = digestOn("2026-10-10", first, { calendar }, { horizon: 90 });

  it.each(["en", "ru"] as const)("%s", (language) => {
    const told = (digest: Digest, horizon: number): string =>
      withPlainSpaces(formatDigest(digest, horizon, language, BUNDLED_STRUCTURE));
    expect(told({ ...news, late: true }, 90)).toMatchSnapshot("news");
    expect(told(digestOn("2026-10-09", undefined, {}, { horizon: 90 }), 90)).toMatchSnapshot("first");
    expect(told(digestOn("2026-10-12", news.announcement, { calendar }), 400)).toMatchSnapshot("quiet");
  });

  /** Which space stands between a year and its abbreviation depends on the version of Node. */
  function withPlainSpaces(text: string): string {
    return text.replace(/\p{Zs}/gu, " ");
  }
});
