import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseLookUpPrompt, parsePrompt, parseRepairPrompt } from "../answer/compose/parse-prompt.ts";
import { CorpusError } from "../domain/error.ts";
import type { PromptName, Prompts } from "../domain/prompt.ts";

/** Reads what is said to models. @param folder `prompts/` @throws CorpusError with file and line for what is not as it should be */
export function readPrompts(folder: string): Prompts {
  const read = (name: Exclude<PromptName, "look-up" | "repair">) =>
    parsePrompt(name, readText(folder, name), `prompts/${name}.md`);
  return {
    answer: read("answer"),
    "look-up": parseLookUpPrompt(readText(folder, "look-up"), "prompts/look-up.md"),
    repair: parseRepairPrompt(readText(folder, "repair"), "prompts/repair.md"),
    rewrite: read("rewrite"),
    "second-reader": read("second-reader"),
  };
}

function readText(folder: string, name: PromptName): string {
  try {
    return readFileSync(join(folder, `${name}.md`), "utf8");
  } catch (error) {
    throw new CorpusError(`prompts/${name}.md`, null, "expected to read this file, could not", { cause: error });
  }
}
