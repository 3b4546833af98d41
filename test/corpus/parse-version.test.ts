import { describe, expect, it } from "vitest";
import { parseVersion } from "../../src/corpus/parse-version.ts";
import type { Version } from "../../src/domain/document.ts";
import { paragraphId } from "../../src/domain/paragraph-id.ts";

const ID = paragraphId("report/I/1");
const TEXT = {
  paragraph: ID,
  language: "ru",
  status: "source",
  text: "Да.",
  sentences: [{ start: 0, end: 3 }],
} as const;
const SOURCE: Version = {
  language: "ru",
  status: "source",
  headings: new Map([["I", "Раздел"]]),
  texts: new Map([[ID, TEXT]]),
};
const BODY = 'headings: { I: "Section" }\nparagraphs:\n  report/I/1: ["Yes."]\n';

const parse = (text: string) => parseVersion(text, SOURCE, "en", "unofficial", "en.yaml").texts.get(ID);

describe("translator's notes", () => {
  it("belong to a paragraph and are no part of its text", () => {
    expect(parse(`${BODY}notes:\n  report/I/1: "The source errs."\n`)).toEqual({
      ...{ paragraph: ID, language: "en", status: "unofficial", text: "Yes.", sentences: [{ start: 0, end: 4 }] },
      translatorsNote: "The source errs.",
    });
  });

  it("need not be there", () => {
    expect(parse(BODY)).not.toHaveProperty("translatorsNote");
  });

  it.each([
    ["a paragraph that the source lacks", 'report/I/2: "x"', /en\.yaml.*note report\/I\/2 is not in the source/u],
    ["no words", 'report/I/1: ""', /en\.yaml:5.*notes › report\/I\/1/u],
  ])("are refused for %s", (_, note, message) => {
    expect(() => parse(`${BODY}notes:\n  ${note}\n`)).toThrow(message);
  });
});
