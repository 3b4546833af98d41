import { describe, expect, it } from "vitest";
import { readDutyQuestion } from "../../../src/answer/question/read-duty-question.ts";
import type { DutyQuery } from "../../../src/deadlines/match-duties.ts";
import type { Language } from "../../../src/domain/language.ts";
import { buildConceptFinder } from "../../../src/text/concept-finder.ts";
import { library } from "../../fixtures/bundled-ledger.ts";

function read(text: string, language: Language, asked = text): DutyQuery | undefined {
  const findConcepts = buildConceptFinder(library.concepts, language);
  return readDutyQuestion({ text, asked, language, isListQuestion: false }, findConcepts, library.concepts);
}

describe("a question about duties", () => {
  it.each<[string, Language, Partial<DutyQuery>]>([
    ["What must ITU do by 2027?", "en", { concepts: ["itu"], years: [{ year: 2027, isLast: true }], topic: "itu ?" }],
    ["Что МСЭ должен сделать в 2027 году?", "ru", { concepts: ["itu"], years: [{ year: 2027, isLast: false }] }],
    ["Que doit faire l'UIT d'ici à 2027 ?", "fr", { concepts: ["itu"], years: [{ year: 2027, isLast: true }] }],
    ["国际电联到2027年必须做什么？", "zh", { concepts: ["itu"], years: [{ year: 2027, isLast: true }], topic: "?" }],
    ["国际电联在整份文件里被要求做哪些事?", "zh", { concepts: ["itu"], topic: "?" }],
    ["Who reports to the CSTD?", "en", { recipients: ["cstd"], asksWho: true, reports: true }],
    ["¿Quién informa a la CCTD?", "es", { recipients: ["cstd"], asksWho: true, reports: true }],
    ["谁向科学和技术促进发展委员会报告？", "zh", { recipients: ["cstd"], asksWho: true, reports: true }],
    ["What must the CSTD receive?", "en", { recipients: ["cstd"], reports: true }],
    ["¿Qué debe recibir la CCTD?", "es", { recipients: ["cstd"], reports: true }],
    ["Que doit recevoir la CSTD ?", "fr", { recipients: ["cstd"], reports: true }],
    ["Что должна получить КНТР?", "ru", { recipients: ["cstd"], reports: true }],
    ["ما الذي يجب أن تتلقاه لجنة العلم والتكنولوجيا؟", "ar", { recipients: ["cstd"], reports: true }],
    ["科技促进发展委员会要收到什么？", "zh", { recipients: ["cstd"], reports: true }],
    ["What is ITU asked to report to the CSTD?", "en", { concepts: ["cstd", "itu"], recipients: ["cstd"] }],
    ["To whom does ITU report?", "en", { concepts: ["itu"], recipients: [], asksWho: false, reports: true }],
    ["Ce qu'on demande à l'UIT de soumettre", "fr", { concepts: ["itu"], recipients: [] }],
    ["Whom does the text call upon?", "en", { modalities: ["calls_upon"] }],
    ["Что поручено ГИО ООН?", "ru", { concepts: ["ungis"] }],
    ["What is the ITU Council asked of ITU?", "en", { concepts: ["itu_council", "itu"] }],
    ["2027年前国际电联要做什么？", "zh", { concepts: ["itu"], years: [{ year: 2027, isLast: true }], topic: "?" }],
    ["2027年要向CSTD提交的工作成果一共有哪几项？", "zh", { years: [{ year: 2027, isLast: false }], reports: true }],
    ["2027年CSTD会上会收到哪些文件", "zh", { years: [{ year: 2027, isLast: false }] }],
    ["что должен МСЭ до конца 2027 года", "ru", { years: [{ year: 2027, isLast: true }] }],
    ["What is the Secretary-General asked?", "en", { concepts: ["itu_secretary_general"] }],
    ["What is the UN Secretary-General asked?", "en", { concepts: ["un_secretary_general"] }],
    ["Что требуется от Совета?", "ru", { concepts: ["itu_council"] }],
    ["que doivent faire les coordonnateurs ?", "fr", { concepts: ["action_line_facilitators"] }],
    ["what should governments do about AI?", "en", { concepts: ["ai", "member_states"] }],
    ["чего теперь ждут от таких координаторов линий действий?", "ru", { topic: "?" }],
    ["que doivent faire les commissions, la même chose ?", "fr", { topic: "commissions, ?" }],
    ["todo lo que hay que presentar a la CCTD/CSTD", "es", { recipients: ["cstd"], topic: "cctd cstd" }],
    ["must be presented to the CSTD", "en", { recipients: ["cstd"], reports: true, topic: "cstd" }],
    ["présenter à la CSTD", "fr", { recipients: ["cstd"], reports: true }],
    ["ما الذي سيُرفع للجنة العلم والتكنولوجيا لأغراض التنمية؟", "ar", { concepts: ["cstd"], reports: true }],
    ["科技委要收到什么", "zh", { concepts: ["cstd"], reports: true }],
    ["What are the task force's tasks, and to whom does it report?", "en", { reports: false }],
    ["ماذا ينبغي لميسري خطوط العمل؟", "ar", { concepts: ["action_line_facilitators"] }],
  ])("%s", (text, language, expected) => {
    expect(read(text, language)).toMatchObject(expected);
  });

  it.each<[string, Language]>([
    ["Who chairs UNGIS?", "en"],
    ["Где прошло совещание?", "ru"],
    ["целевые задачи, показатели", "ru"],
    ["the task force on financing", "en"],
    ["What does the report say about AI?", "en"],
    ["报告中提到哪些国家？", "zh"],
  ])("is none: %s", (text, language) => {
    expect(read(text, language)).toBeUndefined();
  });

  it("guesses beside typed words are uncertain; where all was typed otherwise they are what is meant", () => {
    expect(read("must ITU repport report", "en", "must ITU repport")?.uncertain).toEqual(["repport", "report"]);
    expect(read("что должен мсэ", "ru", "chto dolzhen itu")?.uncertain).toEqual([]);
  });
});
