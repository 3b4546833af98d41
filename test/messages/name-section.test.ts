import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { nameSection } from "../../src/messages/name-section.ts";
import { library } from "../digest/simulate.ts";

describe("the name of a section", () => {
  it.each([
    ["VII", "en", "VII. Next steps"],
    ["VII", "ru", "VII. Дальнейшие шаги"],
    ["VII", "ar", "الخطوات المقبلة (VII)"],
    [
      "annex",
      "en",
      "Annex: Paragraphs of the WSIS+20 outcome document that refer to ITU work and activities relating to the implementation of the WSIS process",
    ],
    [
      "front",
      "en",
      "Purpose · Action required by the Council · Relevant link with the Strategic Plan · Financial implications · References",
    ],
  ] as const)("%s in %s", (section, language, name) => expect(nameSection(library, section, language)).toBe(name));

  it("is there for every section in every language, and another for each", () => {
    for (const language of LANGUAGES) {
      const names = library.document.sections.map(({ id }) => nameSection(library, id, language));
      expect(new Set(names).size).toBe(9);
      for (const name of names) expect(name.length).toBeGreaterThan(5);
    }
  });
});
