import { describe, expect, it } from "vitest";
import { parseCalendar } from "../../src/deadlines/parse-calendar.ts";

const parse = (text: string): ReturnType<typeof parseCalendar> => parseCalendar(text, "operator", "calendar.yaml");

describe("parseCalendar", () => {
  it("reads an event with its spans in order", () => {
    const { calendar, problems } = parse(
      "Meeting:\n  spans:\n    - { start: 2027-05-01 }\n    - { start: 2027-03-01, end: 2027-03-02, place: Geneva }\n  source: a page\n",
    );
    expect(problems).toEqual([]);
    expect(calendar.get("Meeting")).toMatchObject({
      weight: "secondary",
      spans: [
        { start: "2027-03-01", end: "2027-03-02", place: "Geneva" },
        { start: "2027-05-01", end: "2027-05-01", place: null },
      ],
    });
  });

  it.each([
    ["", 0],
    ["# nothing yet\n", 0],
  ])("an empty file is no problem: %j", (text, size) => {
    expect(parse(text)).toMatchObject({ problems: [] });
    expect(parse(text).calendar.size).toBe(size);
  });

  it.each([
    ["A:\n  spans: [{ start: 2027-05-01 }]\n", 2, "needs a source"],
    ["A:\n  source: s\n  spans:\n    - start: 2027-02-30\n", 4, "a day that exists"],
    ["A:\n  source: s\n  spans:\n    - { start: 2027-05-02, end: 2027-05-01 }\n", 4, "end lies before the start"],
    ["A:\n  source: s\n  spans:\n    - { start: 5 May 2027 }\n", 4, "YYYY-MM-DD"],
    ["A:\n  source: s\n  weight: gossip\n", 3, "Invalid enum value"],
    ["A:\n  source: s\n  dates: tomorrow\n", 2, "Unrecognized key"],
    ["A:\n  year: 2027\n  source: s\n  spans: [{ start: 2026-05-01 }]\n", 2, "does not lie in the event's year"],
    ["A: [\n", 2, ""],
    ["- A\n", 1, "expected a map"],
    ["A:\n  source: s\nA:\n  source: t\n", 3, "unique"],
  ])("reports %j at line %i", (text, line, message) => {
    const { calendar, problems } = parse(text);
    expect(problems[0]?.file).toBe("calendar.yaml");
    expect(problems[0]?.line).toBe(line);
    expect(problems[0]?.message).toContain(message);
    expect(calendar.size).toBe(0);
  });

  it("keeps the sound events beside a bad one", () => {
    const { calendar, problems } = parse(
      "A:\n  spans: [{ start: 2027-05-01 }]\nB:\n  source: s\n  spans: [{ start: 2027-05-01 }]\n",
    );
    expect(problems).toHaveLength(1);
    expect([...calendar.keys()]).toEqual(["B"]);
  });
});
