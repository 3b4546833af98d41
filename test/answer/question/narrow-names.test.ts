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

  it.each<[NameKind, Language, string, number]>([
    ["resolution", "en", "all resolutions of the UN except those of ECOSOC", 9],
    ["resolution", "ru", "все резолюции ООН (без ЭКОСОС)", 9],
    ["resolution", "fr", "les résolutions des Nations Unies, sauf celles de l'ECOSOC", 9],
    ["resolution", "es", "las resoluciones de la ONU salvo las del ECOSOC", 9],
    ["resolution", "ar", "قرارات الأمم المتحدة باستثناء قرارات المجلس الاقتصادي والاجتماعي", 9],
    ["resolution", "zh", "除经社理事会以外的联合国决议", 9],
    ["country", "en", "countries other than Switzerland that are named", 2],
    ["country", "en", "which countries are named? Switzerland is not needed", 2],
    ["country", "ru", "какие страны названы? Швейцария не нужна", 2],
    ["country", "ru", "какие страны названы? подробности не нужны", 3],
    ["country", "en", "which countries are named? no need for details", 3],
    ["country", "fr", "quels pays sont nommés ? pas besoin de la Suisse", 2],
    ["country", "es", "qué países se nombran, no hace falta Suiza", 2],
    ["country", "ar", "ما البلدان المذكورة؟ لا أحتاج سويسرا", 2],
    ["country", "zh", "提到了哪些国家？不要瑞士", 2],
    ["country", "fr", "les pays nommés, hormis la Suisse", 2],
    ["country", "zh", "除了瑞士之外点名的国家", 2],
  ])("are less those that it leaves out: %s, %s, %s", (kind, language, text, count) => {
    expect(narrow([kind], text, language)).toHaveLength(count);
  });

  it.each<[NameKind, string]>([
    ["resolution", "resolutions adopted without a vote"],
    ["country", "countries without internet"],
  ])("are none where nothing tells what is left out: %s, %s", (kind, text) => {
    expect(narrow([kind], text)).toEqual([]);
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
