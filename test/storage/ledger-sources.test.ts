import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { proposeObligations } from "../../src/deadlines/find/propose-obligations.ts";
import { formatObligation } from "../../src/deadlines/format-obligation.ts";
import { type LedgerSources, openLedgerSources } from "../../src/storage/ledger-sources.ts";
import { sources as bundled, library } from "../fixtures/bundled-ledger.ts";

const CSTD = "CSTD 30th session";
const event = (start: string, source = "unctad.org") =>
  `${CSTD}:\n  spans: [{ start: ${start} }]\n${source === "" ? "" : `  source: ${source}\n`}`;
const [proposal] = proposeObligations(library, bundled.calendar, [], "ru");
const OBLIGATION = formatObligation({ ...proposal, id: "ours", review: "reviewed" } as never, library);

let folder: string;
let read: () => LedgerSources;
let saved = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wsis-operator-"));
  read = openLedgerSources(bundled, folder, library);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Saves a file, at a moment of its own however fast the test is. */
function save(name: "calendar" | "obligations", text: string): void {
  const path = join(folder, `${name}.yaml`);
  writeFileSync(path, text);
  saved += 1;
  utimesSync(path, 1_800_000_000 + saved, 1_800_000_000 + saved);
}
const startOf = ({ calendar }: LedgerSources) => calendar.get(CSTD)?.spans[0]?.start;
const told = ({ problems }: LedgerSources) =>
  problems.map(({ file, line, message }) => `${file.split("/").at(-1)}:${line}: ${message}`);

describe("an operator's files, while the program runs", () => {
  it("count from the moment they are there, are corrected, and are gone", () => {
    expect(startOf(read())).toBeUndefined();
    save("calendar", event("2027-04-05"));
    expect(startOf(read())).toBe("2027-04-05");
    save("calendar", event("2027-04-12"));
    expect(startOf(read())).toBe("2027-04-12");
    save("obligations", OBLIGATION);
    expect(read().obligations.map(({ id }) => id)).toContain("ours");
    unlinkSync(join(folder, "calendar.yaml"));
    expect(startOf(read())).toBeUndefined();
    expect(read().problems).toEqual([]);
  });

  it("are not read again while they stand as they are", () => {
    save("calendar", event("2027-04-05"));
    const first = read();
    expect(read()).toBe(first);
    save("calendar", event("2027-04-05"));
    expect(read()).not.toBe(first);
  });

  it.each([
    ["no YAML", `${event("2027-05-01")}  [`, /^calendar\.yaml:\d+: /u],
    ["without a source", event("2027-05-01", ""), /^calendar\.yaml:2: .*needs a source/u],
    ["no day", event("2027-02-30"), /^calendar\.yaml:2: .*a day that exists/u],
  ])("broken (%s): what stood before holds, it is said with its line, and mending it helps", (_name, text, problem) => {
    save("calendar", event("2027-04-05"));
    read();
    save("calendar", text);
    expect(startOf(read())).toBe("2027-04-05");
    expect(told(read())[0]).toMatch(problem);
    expect(told(read()).at(-1)).toBe(
      "calendar.yaml:null: not taken while this is wrong; what stood here before it was changed holds",
    );
    save("calendar", event("2027-04-12"));
    expect([startOf(read()), told(read())]).toEqual(["2027-04-12", []]);
  });

  it("one that is broken does not hold up the other", () => {
    save("calendar", event("2027-04-05"));
    read();
    save("calendar", "[");
    save("obligations", OBLIGATION);
    expect(startOf(read())).toBe("2027-04-05");
    expect(read().obligations.map(({ id }) => id)).toContain("ours");
    save("calendar", event("2027-04-12"));
    save("obligations", "- id: ours\n");
    expect(startOf(read())).toBe("2027-04-12");
    expect(read().obligations.map(({ id }) => id)).toContain("ours");
  });

  it("one that cannot be read at all is broken, not a failure", () => {
    save("calendar", event("2027-04-05"));
    read();
    unlinkSync(join(folder, "calendar.yaml"));
    mkdirSync(join(folder, "calendar.yaml"));
    expect(startOf(read())).toBe("2027-04-05");
    expect(told(read())[0]).toMatch(/^calendar\.yaml:null: EISDIR/u);
  });

  it("broken from the start: the rest of it is used, and a change of the other file is taken", () => {
    save("calendar", `${event("2027-04-05")}"CSTD 29th session":\n  spans: [{ start: 2026-04-01 }]\n`);
    expect(startOf(read())).toBe("2027-04-05");
    expect(told(read())).toEqual([expect.stringMatching(/^calendar\.yaml:5: .*needs a source/u)]);
    save("obligations", OBLIGATION);
    expect(read().obligations.map(({ id }) => id)).toContain("ours");
  });
});
