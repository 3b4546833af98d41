import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { stemWords } from "../../src/text/stem-words.ts";

describe("the stems of a text", () => {
  it.each<[Language, string, string[]]>([
    ["en", "Reports, reported", ["report", "report"]],
    ["ru", "доклады докладов", ["доклад", "доклад"]],
    ["zh", "秘书处", ["秘书", "书处"]],
    ["en", "", []],
  ])("%s: %s", (language, text, stems) => {
    expect(stemWords(text, language)).toEqual(stems);
  });
});
