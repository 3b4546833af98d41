import { describe, expect, it } from "vitest";
import { parseObligations } from "../../src/deadlines/parse-obligations.ts";
import { library, sources } from "../fixtures/bundled-ledger.ts";

const parse = (text: string): ReturnType<typeof parseObligations> =>
  parseObligations(text, { library, calendar: sources.calendar }, "obligations.yaml");

const SOUND = `- id: a
  kind: review
  force: requests
  actor: { concepts: [unga], ru: ГА ООН, en: UNGA }
  action: { ru: провести обзор, en: hold a review }
  due: { text: "2035 году", year: 2035, precision: year, certainty: stated, event: "WSIS overall review high-level meeting" }
  quotes:
    - { paragraph: annex/127, ru: "Мы просим Генеральную Ассамблею провести в 2035 году" }
`;

describe("parseObligations", () => {
  it("a sound entry, its other languages composed from the concepts", () => {
    const { obligations, problems } = parse(SOUND);
    expect(problems).toEqual([]);
    expect(obligations[0]?.actor?.wording.fr).toBe("Assemblée générale des Nations Unies (AGNU)");
    expect(obligations[0]?.citations[0]).toMatchObject({ start: 0, language: "ru", status: "source" });
  });

  it.each([
    ["провести в 2035", "провести в 2036", "not in the paragraph"],
    ["annex/127", "annex/126", "no such paragraph"],
    ["[unga]", "[atlantis]", "no concept"],
    ["WSIS overall review high-level meeting", "Nothing", "no event of the calendar"],
    ['"2035 году", year: 2035', '"2035 году", year: 2036', "implied"],
    ["precision: year", "precision: day", "goes with the precision day"],
    ['text: "2035 году"', 'text: "2035 годах"', "does not name the deadline"],
    ["Мы просим Генеральную Ассамблею провести в 2035 году", "в", "stand there"],
  ])("%s → %s: %s", (before, after, message) => {
    const { obligations, problems } = parse(SOUND.replace(before, after));
    expect(obligations).toEqual([]);
    expect(problems.map((problem) => problem.message).join()).toContain(message);
    expect(problems[0]?.line).toBe(1);
  });

  it("the line of a field of the wrong shape", () => {
    expect(parse(SOUND.replace("kind: review", "kind: gossip")).problems[0]).toMatchObject({ line: 2 });
  });

  it("an occurrence tells apart words that stand twice", () => {
    const twice = SOUND.replace(
      'ru: "Мы просим Генеральную Ассамблею провести в 2035 году"',
      'ru: "2035 году", occurrence: 1',
    );
    expect(parse(twice).problems).toEqual([]);
    expect(parse(twice.replace("occurrence: 1", "occurrence: 2")).problems[0]?.message).toContain("occurrence 2 of 1");
  });

  it("an id used twice is reported", () => {
    expect(parse(SOUND + SOUND).problems[0]?.message).toContain("second time");
  });
});
