import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PROMPT_NAMES } from "../../src/domain/prompt.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";
import { readPrompts } from "../../src/storage/read-prompts.ts";

describe("readPrompts", () => {
  it("reads the prompts of the program", () => {
    const prompts = readPrompts(join(ROOT_FOLDER, "prompts"));
    expect(Object.keys(prompts).sort()).toEqual([...PROMPT_NAMES].sort());
    expect(prompts.answer.document).toContain("{{document}}");
  });

  it("names the file that is not there", () => {
    const folder = mkdtempSync(join(tmpdir(), "wsis-prompts-"));
    expect(() => readPrompts(folder)).toThrow(/^prompts\/answer\.md: expected to read this file/u);
  });
});
