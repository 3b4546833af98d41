import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePrompt, parseRepairPrompt } from "../../../src/answer/compose/parse-prompt.ts";
import { CorpusError } from "../../../src/domain/error.ts";
import { REASON_NAMES } from "../../../src/domain/reason.ts";
import { ROOT_FOLDER } from "../../../src/root-folder.ts";

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

describe("parseRepairPrompt", () => {
  const good = readFileSync(join(ROOT_FOLDER, "prompts/repair.md"), "utf8");
  const readRepair = (text: string) => parseRepairPrompt(text, "p.md");

  it("reads the words for every reason", () => {
    expect(Object.keys(readRepair(good).reasons).sort()).toEqual([...REASON_NAMES].sort());
  });

  it.each([
    ["a reason that is left out", good.replace(/^ {2}place: .*\n/mu, ""), /^p\.md:\d+: reasons › place: Required/u],
    ["a reason that nobody gives", good.replace("  place:", "  plaice: x\n  place:"), /^p\.md:\d+: reasons: .*plaice/u],
    ["a slot left out", good.replace("sentence {{ids}}", "sentence"), /unknown_ids: expected the slots ids$/u],
    ["an unknown slot", good.replace("sentence {{ids}}", "{{ids}} {{day}}"), /unknown_ids: expected the slots ids$/u],
    ["a slot where there is none", good.replace("be quoted", "{{found}}"), /unquotable: expected no slots$/u],
    ["no words", good.replace(/(?<=unquotable: ).*/u, '""'), /unquotable: /u],
    ["no user's part", good.replace("# user\n", "# system\n"), /^p\.md: expected # user, found none/u],
  ])("refuses %s", (_, text, message) => {
    expect(() => readRepair(text)).toThrow(CorpusError);
    expect(() => readRepair(text)).toThrow(message);
  });
});
