import { describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { keepPerLanguage } from "../../src/text/keep-per-language.ts";

describe("keepPerLanguage", () => {
  it("reads a language once, even where nothing is found, and none that is not asked for", () => {
    const read: Language[] = [];
    const find = keepPerLanguage((language): undefined => {
      read.push(language);
    });
    for (const each of ["ru", "ar", "ru"] as const) expect(find(each)).toBeUndefined();
    expect(read).toEqual(["ru", "ar"]);
  });
});
