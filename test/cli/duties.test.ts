import { describe, expect, it } from "vitest";
import { type DutiesOptions, runDuties } from "../../src/cli/duties.ts";
import { buildRegister } from "../../src/deadlines/build-register.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";

const paragraphs = library.document.paragraphs.map(({ id }) => id);
const register = buildRegister(sources.obligations, paragraphs, sources.calendar, "2026-11-24");

function run(options: DutiesOptions, terminal = false) {
  const written = { out: "", err: "" };
  const stdout = { write: (text: string) => (written.out += text), isTTY: terminal, columns: 100 };
  const stderr = { write: (text: string) => (written.err += text) };
  const code = runDuties({ library, register }, options, { stdout, stderr, language: "en" });
  return { code, ...written };
}

interface JsonDuties {
  entries: { id: string; due: { precision: string }; modality: string; citations: { quote: string }[] }[];
}

function idsOf(options: DutiesOptions): string[] {
  return (JSON.parse(run({ ...options, json: true }).out) as JsonDuties).entries.map(({ id }) => id);
}

describe("wsis duties", () => {
  it("all of them in the order of the document, the undated with the precision none", () => {
    const { entries } = JSON.parse(run({ json: true }).out) as JsonDuties;
    expect(entries.map(({ id }) => id)).toEqual(register.entries.map(({ obligation }) => obligation.id));
    expect(entries.find(({ id }) => id === "stocktaking-contributions")?.due.precision).toBe("none");
  });

  it.each<[DutiesOptions, string[]]>([
    [
      { recipient: "CSTD" },
      ["financing-task-force", "action-line-roadmaps", "ict-indicators-review", "ungis-joint-roadmap"],
    ],
    [{ actor: "МСЭ", year: "2027" }, ["financing-task-force"]],
    [{ actor: "stakeholders" }, ["gender-divide-stakeholders", "stocktaking-contributions"]],
    [{ modality: "commits" }, ["action-lines-commitment", "targets-indicators-commitment"]],
    [{ modality: "поручает" }, ["itu-report-to-pp26"]],
    [{ year: "2035", modality: "requests" }, ["wsis-overall-review"]],
    [{ actor: "UNESCO" }, []],
  ])("%o", (options, ids) => {
    expect(idsOf(options)).toEqual(ids);
  });

  it("a name and a verb that nobody knows are wrong use", () => {
    expect(run({ actor: "Atlantis" })).toMatchObject({ code: 2, err: expect.stringContaining("--actor") });
    expect(run({ modality: "begs" })).toMatchObject({ code: 2, err: expect.stringContaining("calls_upon") });
    expect(run({ year: "soon" })).toMatchObject({ code: 2, err: expect.stringContaining("--year") });
  });

  it("nothing that fits is said, with 1", () => {
    expect(run({ actor: "UNESCO" })).toMatchObject({ code: 1, out: "", err: expect.stringContaining("No duty") });
  });

  it("in a terminal: who, what, to whom, by when and paragraph, then the quote", () => {
    const { out } = run({ recipient: "CSTD", year: "2026" }, true);
    expect(out.replace(/\s+/gu, " ")).toMatch(
      /^United Nations Group on the Information Society \(UNGIS\): draw up .* To: Commission on Science .* · Due: .*2026.* · Wording: requests · Annex, para 122 \(see also Report, section IV, para 1\) Building on this work/u,
    );
    expect(out).toContain("1 duty");
  });

  it.each(LANGUAGES)("in a pipe one line a duty with its fields, in %s", (lang) => {
    const lines = run({ lang }).out.trimEnd().split("\n");
    expect(lines).toHaveLength(register.entries.length);
    for (const line of lines) expect(line.split("\t")).toHaveLength(7);
  });

  it("asks back where a name is mistyped, by the names that have a part in it", () => {
    expect(run({ recipient: "CTSD" })).toMatchObject({
      code: 2,
      err: '--recipient: expected the name or acronym of a body, found "CTSD". Did you mean CSTD?\n',
    });
    expect(run({ actor: "ITO" }).err).toContain("Did you mean ITU?");
    expect(run({ actor: "bananas" }).err).not.toContain("Did you mean");
  });
});
