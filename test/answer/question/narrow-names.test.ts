import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { narrowNames } from "../../../src/answer/question/narrow-names.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { NameKind } from "../../../src/domain/name.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

const narrow = (kinds: readonly NameKind[], text: string, language: Language = "en") =>
  narrowNames(deps, kinds, text, language).map(({ id }) => id);

describe("names that a question asks for", () => {
  it("are all of the kind where it says no more", () => {
    expect(narrow(["country"], "which countries are named?")).toHaveLength(3);
    expect(narrow(["country"], "which member states are named by the UN report?")).toHaveLength(3);
  });

  it.each<[Language, string, number]>([
    ["en", "General Assembly resolutions", 9],
    ["en", "resolutions of the Assembly", 9],
    ["ru", "резолюции ГА ООН", 9],
    ["fr", "résolutions de l'AG", 9],
    ["zh", "大会决议", 9],
    ["en", "UN resolutions", 10],
    ["ar", "قرارات الاتحاد", 8],
    ["en", "resolutions of WTDC and WTSA", 2],
  ])("are those of the bodies that are named (%s): %s", (language, text, count) => {
    expect(narrow(["resolution"], text, language)).toHaveLength(count);
  });

  it.each<[Language, string, number]>([
    ["en", "all figures about women", 2],
    ["ru", "все цифры о сельских жителях", 1],
    ["en", "all figures", 15],
  ])("are the figures about the subject that is named (%s): %s", (language, text, count) => {
    expect(narrow(["figure"], text, language)).toHaveLength(count);
  });

  it.each<[NameKind, string]>([
    ["person", "persons named by CSTD"],
    ["city", "cities of Norway"],
    ["city", "cities of Kazakhstan"],
    ["country", "countries behind the Global Digital Compact"],
    ["event", "side events that are mentioned"],
  ])("are none where it speaks of something else: %s, %s", (kind, text) => {
    expect(narrow([kind], text)).toEqual([]);
  });
});
