import { describe, expect, it } from "vitest";
import { findMissingAspects, lacksAsked } from "../../../src/answer/compare/find-missing-aspects.ts";
import type { MissingAspect } from "../../../src/domain/answer.ts";

const YEAR = "на ее тридцатой сессии в 2027 году";
const DAYS = "16 и 17 декабря 2025 года";
const NONE = "Форум проводится при поддержке Организации";
const PERSON = "с заявлением выступила г-жа Дорин Богдан-Мартин";
const LINK = "[2: Заявления: https://journal.un.org.]";

describe("what is asked for and not given", () => {
  it.each<[question: string, quoted: string, gap: MissingAspect]>([
    ["когда отчитывается группа?", YEAR, "day"],
    ["when is the report due", YEAR, "day"],
    ["quand le rapport sera-t-il remis ?", YEAR, "day"],
    ["¿cuándo se presenta?", YEAR, "day"],
    ["متى يقدم التقرير؟", YEAR, "day"],
    ["报告什么时候提交", YEAR, "day"],
    ["дата?", NONE, "date"],
    ["when was it", NONE, "date"],
    ["when was it", "They may meet in 2025", "day"],
    ["сколько человек пришло", NONE, "figure"],
    ["¿con qué periodicidad se informa?", YEAR, "rhythm"],
    ["这个定期审查是几年一次?", "периодический обзор", "rhythm"],
    ["¿% de mujeres en las carreras?", NONE, "figure"],
    ["有几条没有对上?", NONE, "figure"],
    ["how many took part in 2025?", "в 2025 году, ВВУИО+20, A/RES/80/173", "figure"],
    ["combien de personnes", NONE, "figure"],
    ["¿cuántos participantes?", NONE, "figure"],
    ["كم عدد المشاركين", NONE, "figure"],
    ["有多少人参加", NONE, "figure"],
    ["кто возглавит группу", YEAR, "person"],
    ["who chairs the group", NONE, "person"],
    ["what is the name of the minister", NONE, "person"],
    ["qui préside le groupe ?", NONE, "person"],
    ["¿quién preside el grupo?", NONE, "person"],
    ["谁主持会议", NONE, "person"],
    ["дай ссылку на заявления", NONE, "link"],
    ["any link to the statements?", NONE, "link"],
    ["как часто обновляются дорожные карты?", YEAR, "rhythm"],
    ["how often do they meet?", NONE, "rhythm"],
    ["à quelle fréquence ?", NONE, "rhythm"],
    ["¿con qué frecuencia se actualizan?", YEAR, "rhythm"],
    ["كل كم يُحدَّث التقرير؟", "Форум 3 раза проводится", "rhythm"],
    ["多久更新一次？", NONE, "rhythm"],
    ["на каком языке она выступала?", NONE, "language"],
    ["in which languages is it published", NONE, "language"],
    ["en quelle langue ?", NONE, "language"],
    ["¿en qué idioma habló?", NONE, "language"],
    ["بأي لغة تكلمت؟", NONE, "language"],
    ["有哪些语种的同传？", NONE, "language"],
    ["what is the document symbol of that report?", YEAR, "symbol"],
    ["какой шифр документа?", "резолюция 140", "symbol"],
    ["la cote du rapport ?", NONE, "symbol"],
    ["¿qué signatura tiene?", NONE, "symbol"],
    ["رمز الوثيقة؟", NONE, "symbol"],
    ["报告的文号", NONE, "symbol"],
    ["is there a page limit for the road maps?", NONE, "format"],
    ["по какому шаблону писать", NONE, "format"],
    ["quelle est la longueur maximale ?", NONE, "format"],
    ["¿cuál es la extensión máxima?", NONE, "format"],
    ["篇幅有限制吗", NONE, "format"],
  ])("%s / %s", (question, quoted, gap) => {
    expect(findMissingAspects(question, [quoted])).toEqual([gap]);
  });

  it.each([
    ["в каком месяце 2035 года", "в 2035 году", "exact_day"],
    ["几月开？", "в 2035 году", "exact_day"],
    ["how many pledges were made?", "в ознаменование двух десятилетий, 15 декабря", "figure"],
    ["路线图分几个阶段实施？", "на ее двадцать девятой сессии", "figure"],
    ["ça fait combien de millions de femmes ?", "78 процентов женщин", "figure"],
    ["who represented UNESCO?", "организаторы: ЮНЕСКО", "person"],
    ["qui est le point focal ?", "Управление продолжает", "person"],
  ])("a thing by its own name: %s / %s", (question, quoted, gap) => {
    expect(findMissingAspects(question, [quoted])).toContain(gap);
  });

  it.each([
    ["du combien au combien ?", DAYS],
    ["how many days did it last?", "в ходе двух десятилетий"],
    ["is there a link to the list?", "полный список приведен здесь"],
    ["когда было совещание", DAYS],
    ["when was the meeting", "The meeting took place on 16 May 2025"],
    ["how many took part", "two thirds of the delegations"],
    ["в каком году отчёт", YEAR],
    ["what year is the report due", YEAR],
    ["когда проходит форум", "платформа для ежегодной оценки"],
    ["сколько дней шло совещание", "в ходе двух дней"],
    ["сколько заявлений", "более 120 заявлений"],
    ["how often", "платформа для ежегодной оценки"],
    ["в каком формате прошли мероприятия", NONE],
    ["с кем обсуждать язык резолюции", NONE],
    ["what is the number of statements in the report", "более 120 заявлений"],
    ["quelle est la cote ?", "резолюция A/RES/80/173"],
    ["кто выступил", NONE],
    ["who chairs the meeting", PERSON],
    ["any link to the statements?", LINK],
    ["quel lien avec le plan stratégique ?", NONE],
    ["through what link do the paragraphs hang together? no, none", LINK],
    ["через сколько лет следующий обзор", "в 2035 году"],
  ])("nothing: %s / %s", (question, quoted) => {
    expect(findMissingAspects(question, [quoted])).toEqual([]);
  });

  it("looks at all the quotes together", () => {
    expect(findMissingAspects("когда и сколько?", [NONE])).toEqual(["figure", "date"]);
    expect(findMissingAspects("когда и сколько?", [YEAR, "82 процента"])).toEqual(["day"]);
    expect(findMissingAspects("когда и сколько?", [DAYS, "82 процента"])).toEqual([]);
  });

  it("tells against an answer where it is a figure, a person or a link, not where it is a date", () => {
    expect(lacksAsked("сколько человек пришло", NONE)).toBe(true);
    expect(lacksAsked("who chairs the group", NONE)).toBe(true);
    expect(lacksAsked("when is the report due", NONE)).toBe(false);
    expect(lacksAsked("how many statements", "120 заявлений")).toBe(false);
  });
});
