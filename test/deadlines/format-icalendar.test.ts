import { describe, expect, it } from "vitest";
import { buildLedger } from "../../src/deadlines/build-ledger.ts";
import { entryCitations } from "../../src/deadlines/entry-citations.ts";
import { filterLedger } from "../../src/deadlines/filter-ledger.ts";
import { formatIcalendar } from "../../src/deadlines/format-icalendar.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { calendarWords } from "../../src/messages/calendar-words.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";

function write(today: string, language: (typeof LANGUAGES)[number], year?: number): string {
  const ledger = buildLedger(sources.obligations, sources.calendar, today);
  const words = calendarWords(language, library.document, (obligation) =>
    entryCitations(obligation, language, library),
  );
  return formatIcalendar(filterLedger(ledger, { year }, library.concepts), words);
}
const unfold = (file: string): string => file.replaceAll("\r\n ", "");
const eventOf = (file: string, uid: string): string =>
  unfold(file)
    .split("BEGIN:VEVENT")
    .find((part) => part.includes(`UID:${uid}@`)) ?? "";

describe("formatIcalendar", () => {
  it.each(LANGUAGES)("keeps to lines of 75 octets and CRLF (%s)", (language) => {
    const file = write("2026-11-24", language);
    const lines = file.split("\r\n");
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
    expect(file.startsWith("BEGIN:VCALENDAR")).toBe(true);
    expect(file.trimEnd().endsWith("END:VCALENDAR")).toBe(true);
  });

  it("UIDs are unique and stay the same", () => {
    const uids = (file: string): string[] =>
      [...unfold(file).matchAll(/^UID:(.+)$/gmu)].map((match) => match[1] as string);
    const now = uids(write("2026-11-24", "en"));
    expect(new Set(now).size).toBe(now.length);
    expect(uids(write("2026-11-25", "ru"))).toEqual(now);
    expect(now).toContain("council-2026-preparations-2@wsis-bot");
  });

  it("a year alone is one transparent event over its year, titled as without date", () => {
    const event = eventOf(write("2026-11-24", "en", 2027), "financing-task-force-1");
    expect(event).toContain("DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20280101");
    expect(event).toContain("TRANSP:TRANSPARENT");
    expect(event).toMatch(/^SUMMARY:2027\\, date not set: internal task force/mu);
    expect(event).toContain("at its thirtieth session\\, in 2027");
    expect(event.replaceAll("\u00a0", " ")).toContain("на ее тридцатой сессии в 2027 году");
  });

  it("known days end on the day after, with the calendar's source in the description", () => {
    const event = eventOf(write("2026-11-24", "en"), "itu-report-to-pp26-1");
    expect(event).toContain("DTSTART;VALUE=DATE:20261109\r\nDTEND;VALUE=DATE:20261128");
    expect(event).toContain("LOCATION:Doha");
    expect(event).toContain("not from the document: pp.itu.int/2026");
  });

  it("what recurs without known days is left out", () => {
    expect(write("2026-11-24", "en")).not.toContain("ungis-chair-rotation");
  });
});
