import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { detectReferenceLanguage } from "../../src/text/detect-reference-language.ts";

describe("detectReferenceLanguage", () => {
  it.each<[Language | undefined, string]>([
    ["ru", "п. 67"],
    ["ar", "الفقرة 86"],
    ["zh", "第121段"],
    ["en", "paragraph 67"],
    ["fr", "paragraphe 67"],
    ["es", "párrafos 109 a 113"],
    [undefined, "67"],
    [undefined, "para 86"],
    [undefined, "par. 20"],
    [undefined, "p. 22"],
    [undefined, "IV"],
  ])("%s is the language of the reference %s", (language, text) => {
    expect(detectReferenceLanguage(text)).toBe(language);
  });
});
