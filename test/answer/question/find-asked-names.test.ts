import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { findAskedNames } from "../../../src/answer/question/find-asked-names.ts";
import { readQuestion } from "../../../src/answer/question/read-question.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

const ask = (question: string) => findAskedNames(deps, readQuestion(question, deps));
const idsOf = (question: string) => ask(question)?.names.map(({ id }) => id);
const kindsOf = (question: string) => [...new Set(ask(question)?.names.map(({ kind }) => kind))];

describe("a question for all things of a kind", () => {
  it.each<[string, string, string[]]>([
    ["person", "Could you give me the names of all persons in this document, and the offices they hold?", ["person"]],
    ["person", "Дайте, пожалуйста, имена и должности всех лиц, названных в отчёте", ["person"]],
    ["person", "toutes les personnes nommées et leurs fonctions", ["person"]],
    [
      "person",
      "Bonjour, pourriez-vous me donner la liste des personnes citées nommément dans le rapport, avec leur fonction ?",
      ["person"],
    ],
    ["person", "¿qué personas se nombran y qué cargos tienen?", ["person"]],
    ["person", "أسماء الأشخاص المذكورين ومناصبهم", ["person"]],
    ["person", "报告点名提到了哪些人，分别是什么职务？", ["person"]],
    [
      "person",
      "Pour les lettres de remerciement il me faudrait le nom et la fonction de chaque personne citée",
      ["person"],
    ],
    ["person", "Qui d'après le document a pris la parole, noms et fonctions ?", ["person"]],
    ["person", "Quiero la gente que figura en el archivo, con sus cargos", ["person"]],
    ["country", "Какие там страны? Полный список", ["country"]],
    ["body", "机构名单，要完整", ["body"]],
    ["body", "ما المنظمات المذكورة في الملحق؟", ["body"]],
    ["event", "все встречи, названные в отчёте, без подробностей", ["event"]],
    ["country", "countries named in the report, please", ["country"]],
    ["country", "Мне нужен список стран. Какие страны названы в тексте?", ["country"]],
    ["country", "quels pays sont nommés dans le rapport et son annexe ?", ["country"]],
    ["country", "países que se nombran en el documento", ["country"]],
    ["country", "قائمة الدول المذكورة", ["country"]],
    ["country", "liste des pays", ["country"]],
    ["country", "报告及附件点名的所有国家", ["country"]],
    ["resolution", "every resolution that is cited", ["resolution"]],
    ["resolution", "выпиши все резолюции, на которые есть ссылки", ["resolution"]],
    ["document", "quels documents sont cités dans ce rapport ?", ["resolution", "document"]],
    ["document", "¿a qué documentos se hace referencia?", ["resolution", "document"]],
    ["body", "اذكر جميع المنظمات الواردة في التقرير", ["body"]],
    ["body", "文中出现的所有机构名单", ["body"]],
    ["event", "which meetings, forums and conferences are mentioned?", ["event"]],
    ["event", "все мероприятия, о которых говорится в тексте", ["event"]],
    ["figure", "toutes les statistiques citées, avec le paragraphe", ["figure"]],
    ["figure", "¿qué cifras da el informe? todas", ["figure"]],
  ])("is recognised: %s: %s", (_, question, kinds) => {
    expect(kindsOf(question).toSorted()).toEqual(kinds.toSorted());
  });

  it.each([
    "which countries voted against it?",
    "who's chairing UNGIS this year? need the name or at least the agency",
    "which resolution extended the mandate?",
    "Which youth groups were represented? Names please",
    "How does the annex tie WSIS to the Compact? I need all the places",
    "CSTD, full name and which reports land there",
    "which cities of Kazakhstan are named?",
    "all the documents I need for the visa",
    "lista de los ministros que vienen mañana",
    "今天的会议清单",
    "Какие города Африки названы?",
    "quelles villes nommées se trouvent en Asie ?",
    "¿Qué párrafos del anexo traen cifras?",
    "which paragraphs name countries?",
    "Which Asian cities does it name?",
    "lista de reuniones de hoy",
    "Which of the named speakers spoke for someone else?",
    "Programme télé",
    "who wrote this report",
    "who prepared this document?",
    "من كتب هذا التقرير؟",
    "who are the organizers?",
    "Qui t'a programmé et avec quel modèle ?",
    "countries",
    "where is the list of countries?",
    "где в тексте про цифры, все места",
    "in person only?",
    "где полный список сопутствующих мероприятий",
    "кто открыл совещание?",
    "какие организации координируют Партнерство",
    "quelles résolutions disent que les femmes comptent ?",
    "¿qué países están en desarrollo?",
    "ما الدول النامية؟",
    "哪些国家落后",
    "Compare women and men on mobile phone and internet use, please, I need the exact figures.",
    `which countries are named ${"in the report ".repeat(30)}`,
  ])("is no question about some of them: %s", (question) => {
    expect(ask(question)).toBeUndefined();
  });

  it("is found among other sentences, but not beside another question", () => {
    expect(kindsOf("I am drawing a map for a slide. Which countries are named in the document?")).toEqual(["country"]);
    expect(ask("Which countries are named? And what does it cost?")).toBeUndefined();
    for (const leaning of [
      "On parle de deux manifestations parallèles. Lesquelles, quel jour et avec qui ?",
      "Говорят, было два мероприятия. Какие, когда и с кем?",
      "Hubo dos eventos paralelos. ¿Cuáles, qué día y con quién?",
    ])
      expect(ask(leaning), leaning).toBeUndefined();
  });

  it.each([
    ["list all events except the WSIS Forum", "wsis-forum"],
    ["назовите все мероприятия, кроме Форума ВВУИО", "wsis-forum"],
    ["todas las organizaciones salvo la UIT", "itu"],
    ["除瑞士以外提到了哪些国家", "switzerland"],
  ])("is one whatever it leaves out, and lists all else: %s", (question, leftOut) => {
    expect(idsOf(question)?.length).toBeGreaterThan(1);
    expect(idsOf(question)).not.toContain(leftOut);
  });

  it("is about the part that is named", () => {
    expect(idsOf("which persons are named in section II, paragraph 2?")).toEqual(["guy-ryder"]);
    expect(idsOf("which persons are named in section VII?")).toBeUndefined();
  });

  it.each<[string, string[]]>([
    ["which resolutions of the Council are cited?", ["council-res-1334", "council-res-1332"]],
    ["какие резолюции Совета МСЭ названы?", ["council-res-1334", "council-res-1332"]],
    [
      "quelles résolutions de la Conférence de plénipotentiaires sont citées ?",
      ["pp-res-140", "pp-res-172", "pp-res-71"],
    ],
    ["¿qué resoluciones del ECOSOC se citan?", ["res-e-2025-18"]],
  ])("is about the resolutions of the body that is named: %s", (question, ids) => {
    expect(idsOf(question)).toEqual(ids);
  });

  it("is about all of several bodies", () => {
    const own = ["pp-res-140", "council-res-1334", "pp-res-172", "pp-res-71", "council-res-1332"];
    expect(idsOf("which resolutions of the Council and the Plenipotentiary are in the references?")).toEqual(own);
  });
});

describe("all who spoke", () => {
  it.each([
    "Who spoke in New York in December? Names and posts, surnames first",
    "Кто выступал на декабрьском совещании (имена и должности)?",
    "Qui a pris la parole à New York ? Noms et fonctions",
    "les noms de tous ceux qui ont pris la parole à la réunion",
    "los nombres de todos los que intervinieron en la reunión",
    "I need the names of everyone who spoke at the meeting",
    "أحتاج أسماء كل من ألقى كلمة في الاجتماع حسب التقرير",
    "列出所有在会议上发言的人的名字",
    "¿Quiénes tomaron la palabra en Nueva York? Nombres y cargos",
    "من تكلم في نيويورك؟ الأسماء من فضلك",
    "кто из названых по имени людей выступал на совещаниии ГА ВВУИО+20, с должностями плиз",
    "من ألقى كلمات في الاجتماع، بأسمائهم ومناصبهم؟",
    "qui a pris la parole à la réunion, avec leurs titres ?",
  ])("are listed where their names are wanted, wherever it was: %s", (question) => {
    expect(idsOf(question)).toEqual(["annalena-baerbock", "guy-ryder", "doreen-bogdan-martin", "solly-malatsi"]);
  });

  it.each([
    "Who spoke about women? Names, please",
    "What is the minister's name and title?",
    "¿Quién habló en nombre de la juventud en la reunión de alto nivel?",
  ])("are not listed for one subject or one of them: %s", (question) => expect(ask(question)).toBeUndefined());

  it("are countries without the cities that are left out", () => {
    const all = idsOf("Which countries are named in the document?");
    expect(all?.length).toBeGreaterThan(2);
    expect(idsOf("Apart from cities, which countries are named in the document?")).toEqual(all);
  });
});

describe("some of a kind", () => {
  it.each([
    "Перечислите мероприятия, которые сам МСЭ организовал на полях совещания",
    "Which events did ITU organise on the margins of the meeting?",
    "国际电联举办了哪些活动？",
  ])("are told apart by no name: %s", (question) => {
    expect(ask(question)).toBeUndefined();
  });
});

describe("a list with what is to be said of each", () => {
  it.each([
    "Which persons are named in the report, and what is each one's office?",
    "Кто в отчёте назван поимённо? И какая у каждого должность?",
    "报告里点名提到了哪些人？分别是什么职务？",
  ])("is that list: %s", (question) => expect(kindsOf(question)).toEqual(["person"]));

  it.each([
    "参考资料都列了啥",
    "Which documents are in the references?",
    "Какие документы в справочных материалах?",
    "Quels documents figurent dans les références ?",
    "¿Qué documentos figuran en las referencias?",
    "ما الوثائق الواردة في المراجع؟",
  ])("is asked of the references alone where these are named: %s", (question) => {
    expect([...(ask(question)?.among ?? [])]).toEqual(["report/front/5"]);
  });

  it.each([
    "参考资料栏和其余部分各有哪些文件？归档要用，全都要",
    "Which countries are there references to in the document?",
  ])("is asked of all of it where the rest is wanted too, or references are mentions: %s", (question) => {
    expect(ask(question)?.among).toBeUndefined();
  });

  it("is without the figures on a subject that it leaves out", () => {
    const all = idsOf("All percentages on internet use in the document") ?? [];
    const some = idsOf("All percentages on internet use in the document, except those on women") ?? [];
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
  });
});
