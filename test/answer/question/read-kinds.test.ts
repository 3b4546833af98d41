import { describe, expect, it } from "vitest";
import { namesKind, readKinds } from "../../../src/answer/question/read-kinds.ts";
import type { Language } from "../../../src/domain/language.ts";
import { LIST_KINDS, type NameKind } from "../../../src/domain/name.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";

describe("the kinds that a question is about", () => {
  it.each<[Language, string, NameKind[]]>([
    ["en", "Which countries are named in the report?", ["country"]],
    ["en", "list all resolutions cited", ["resolution"]],
    ["en", "Which number of the countries is named in the report? name them", ["country"]],
    ["fr", "le nombre de pays cités, lesquels ?", ["country"]],
    ["ar", "أريد قائمة بالدول المذكورة في القرار", ["country"]],
    ["ar", "أريد قائمة بالأدوار التي أكدها القرار للاتحاد الدولي للاتصالات", []],
    ["en", "What UN agencies are mentioned?", ["body"]],
    ["en", "who is mentioned by name?", ["person"]],
    ["en", "Who spoke at the meeting?", ["person"]],
    ["en", "and who spoke at which events?", ["event"]],
    ["ru", "Кто выступал на совещаниях?", ["person"]],
    ["fr", "pourriez-vous me donner la liste des personnes citées", ["person"]],
    ["fr", "toutes les données chiffrées", ["figure"]],
    ["ru", "лица, названные в данном отчете", ["person"]],
    ["en", "What's the Council document number for this report?", ["resolution", "document"]],
    ["es", "¿Quiénes hablaron en la reunión?", ["person"]],
    ["zh", "报告里出现了哪些人名？", ["person"]],
    ["zh", "列一下报告里点名的、在高级别会议上发言的人，带上职务", ["person"]],
    ["zh", "附件里列的决议段落是完整清单吗？", []],
    ["zh", "列出文件提到的所有决议", ["resolution"]],
    ["en", "which documents are referred to in the document?", ["resolution", "document"]],
    ["en", "which countries and cities does the report mention?", ["country", "city"]],
    ["en", "which individual countries are named?", ["country"]],
    ["en", "cities only, not countries", ["city"]],
    ["en", "all the meetings and forums, with dates and places", ["event"]],
    ["en", "I must attach the list of references. Which resolutions are cited?", ["resolution"]],
    ["en", "every document it cites", ["resolution", "document"]],
    ["ru", "Какие страны упоминаются в отчете?", ["country"]],
    ["ru", "какие города упоминаются в резолюции", ["city"]],
    ["ru", "кто упоминается в документе?", ["person"]],
    ["ru", "все страны и города", ["country", "city"]],
    ["ru", "каждый документ с номером пункта", ["resolution", "document"]],
    ["fr", "Quels pays sont mentionnés dans le rapport ?", ["country"]],
    ["fr", "les personnes citées avec leur organisation", ["person"]],
    ["es", "lista de todas las resoluciones citadas", ["resolution"]],
    ["es", "todos los números de resolución", ["resolution"]],
    ["ar", "ما هي الدول المذكورة في التقرير؟", ["country"]],
    ["ar", "ما المدن والبلدان التي وردت في الوثيقة؟", ["country", "city"]],
    ["zh", "报告提到了哪些国家？", ["country"]],
    ["zh", "文件提到了哪些机构？", ["body"]],
    ["zh", "决议中提到了哪些城市", ["city"]],
    ["zh", "列出所有决议", ["resolution"]],
  ])("%s: %s", (language, text, kinds) => {
    expect(readKinds(text, language)).toEqual(kinds);
  });

  it.each<[Language, string]>([
    ["en", "countries"],
    ["ru", "страны?"],
    ["en", "Is WHO mentioned?"],
    ["en", "what does the report say about AI?"],
    ["fr", "où en est-on ?"],
    ["en", "list the organizers"],
    ["en", "Which ones does the resolution name?"],
    ["fr", "liste des organisateurs"],
    ["ar", "قائمة المنظمين"],
  ])("are none where none is named, or nothing is said of it: %s %s", (language, text) => {
    expect(readKinds(text, language)).toEqual([]);
  });

  it("are those of nineteen in twenty of the questions for lists", () => {
    const lists = readBundled().listQuestions.filter(({ isList }) => isList);
    const right = lists.filter(
      ({ kind, language, text }) => String(readKinds(text, language)) === String(LIST_KINDS[kind]),
    );
    expect(right.length / lists.length).toBeGreaterThan(0.95);
  });

  it("are told of a few words too", () => {
    expect([namesKind("Member States", "en"), namesKind("digital divide", "en")]).toEqual([true, false]);
  });
});
