import { describe, expect, it } from "vitest";
import { parsePrompt } from "../../../src/answer/compose/parse-prompt.ts";
import { CorpusError } from "../../../src/domain/error.ts";

const GOOD = `---
purpose: Judge.
version: 3
slots: [sentences]
output: { type: object }
---
# system
Judge them.

# user
All of them:
{{sentences}}
`;

const read = (text: string) => parsePrompt("second-reader", text, "p.md");

describe("parsePrompt", () => {
  it("reads front matter and parts", () => {
    expect(read(GOOD)).toEqual({
      purpose: "Judge.",
      version: 3,
      output: { type: "object" },
      system: "Judge them.",
      document: "",
      user: "All of them:\n{{sentences}}",
    });
  });

  it.each([
    ["no front matter", GOOD.replace("---\n", ""), /^p\.md:1: expected front matter/u],
    ["a version that is no number", GOOD.replace("3", "x"), /^p\.md:3: version: Expected number/u],
    ["an unknown field", GOOD.replace("purpose", "purposes"), /^p\.md(?::\d+)?: /u],
    ["a slot in the text that nobody fills", GOOD.replace("Judge them.", "{{day}}"), /^p\.md:8: .*found \{\{day\}\}/u],
    ["a slot in the front that nobody fills", GOOD.replace("[sent", "[day, sent"), /^p\.md:4: .*found day/u],
    ["a slot that the text leaves out", GOOD.replace("{{sentences}}", "-"), /^p\.md:4: .*no \{\{sentences\}\}/u],
    ["a slot that is misspelt", GOOD.replace("{{sentences}}", "{{sentence}}"), /^p\.md:12: .*\{\{sentence\}\}/u],
    ["an unknown part", GOOD.replace("# user", "# people"), /^p\.md:10: .*found # people/u],
    ["a part given twice", GOOD.replace("# user", "# system"), /^p\.md:10: .*found # system/u],
    ["no part at all", GOOD.replace("# system\n", ""), /^p\.md:7: expected # system, found "Judge them\."/u],
    ["no user's part", GOOD.replace("# user\n", ""), /^p\.md: expected # user, found none/u],
  ])("refuses %s, with file and line", (_, text, message) => {
    expect(() => read(text)).toThrow(CorpusError);
    expect(() => read(text)).toThrow(message);
  });
});
