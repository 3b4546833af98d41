import { describe, expect, it } from "vitest";
import { parseEmendations } from "../../src/corpus/parse-emendations.ts";
import type { Paragraph } from "../../src/domain/document.ts";
import { paragraphId } from "../../src/domain/paragraph-id.ts";

const PARAGRAPHS = [
  paragraph("report/I/1", "Совещание прошло 1617 декабря, какникак."),
  paragraph("report/I/2", "В 1617 году. Штаб какникак."),
];

function paragraph(id: string, text: string): Paragraph {
  const place = { section: "I", label: "1", line: 1, start: 0, end: text.length, notes: [] };
  return { id: paragraphId(id), text, ...place };
}

const parse = (text: string) => parseEmendations(text, PARAGRAPHS, "e.yaml");

describe("parseEmendations", () => {
  it("reads words as they are shown, and as they are stored", () => {
    expect(parse('report/I/1: ["16[–]17 декабря"]\n')).toEqual([{ stored: "1617 декабря", shown: "16[–]17 декабря" }]);
  });

  it("reads once what stands in several paragraphs", () => {
    const [one, ...more] = parse('report/I/1: ["как[-]никак"]\nreport/I/2: ["как[-]никак"]\n');
    expect([one, more]).toEqual([{ stored: "какникак", shown: "как[-]никак" }, []]);
  });

  it.each([
    ["words that no paragraph has", 'report/I/1: ["15[–]16 декабря"]', /e\.yaml:1.*expected "1516 декабря".*none/su],
    ["words of another paragraph", '\nreport/I/2: ["16[–]17 декабря"]', /e\.yaml:2.*found in: report\/I\/1/su],
    ["words that another has too, unlisted", 'report/I/1: ["16[–]17"]', /found in: report\/I\/1, report\/I\/2/u],
    ["an unknown paragraph", 'report/IX/1: ["16[–]17 декабря"]', /report\/IX\/1/u],
    ["words with no sign", 'report/I/1: ["1617 декабря"]', /expected words with a dash or hyphen in square brackets/u],
    ["a bracket that holds letters", 'report/I/1: ["16[17] декабря"]', /expected words with a dash or hyphen/u],
    ["no words", "report/I/1: []", /e\.yaml:1/u],
  ])("refuses %s", (_, text, message) => {
    expect(() => parse(`${text}\n`)).toThrow(message);
  });
});
