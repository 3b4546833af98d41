import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

const cited = ({ sentences }: Answer) => sentences.map(({ citations }) => citations[0]?.paragraph);

describe("a question with a subject of its own, whatever was asked before it", () => {
  it.each<[Language, string, string]>([
    ["en", "Who opened the high-level meeting?", "How many statements were delivered at the meeting?"],
    ["fr", "Qui a ouvert la réunion de haut niveau ?", "Combien de déclarations ont été prononcées à la réunion ?"],
    ["es", "¿Quién inauguró la reunión de alto nivel?", "¿Cuántas declaraciones se pronunciaron en la reunión?"],
    ["ru", "Кто открыл совещание высокого уровня?", "Сколько заявлений прозвучало на совещании?"],
    ["ar", "من افتتح الاجتماع الرفيع المستوى؟", "كم عدد البيانات التي ألقيت في الاجتماع؟"],
    ["zh", "谁为高级别会议开幕？", "会议上一共有多少次发言？"],
  ])("is answered as it would be alone, and not refused for it (%s)", async (_, before, question) => {
    const alone = await ask(deps, question);
    const answer = await ask(deps, question, { context: { question: before, paragraphs: [] } });
    expect(alone.outcome).toBe("answered");
    expect([answer.outcome, cited(answer)]).toEqual([alone.outcome, cited(alone)]);
  });

  it.each<[Language, string, string]>([
    ["en", "Is the membership of UNGIS getting bigger?", "everything due in 2026"],
    ["fr", "Le nombre de membres de l'UNGIS augmente-t-il ?", "toutes les échéances de 2026"],
    ["es", "¿Crece el número de miembros del UNGIS?", "todo lo que vence en 2026"],
    ["ru", "Расширяется ли состав ГИО ООН?", "все сроки 2026 года"],
    ["ar", "هل يتوسع فريق الأمم المتحدة المعني بمجتمع المعلومات؟", "كل المواعيد في عام 2026"],
    ["zh", "联合国信息社会小组会扩大吗？", "2026年的所有期限"],
  ])("is asked of the register where that has what it names (%s)", async (_, before, question) => {
    const ids = ({ duties = [] }: Answer) => duties.map(({ id }) => id);
    const alone = await ask(deps, question);
    expect(ids(alone)).not.toEqual([]);
    expect(ids(await ask(deps, question, { context: { question: before, paragraphs: [] } }))).toEqual(ids(alone));
  });

  it.each<[Language, string, string]>([
    ["en", "What does the Partnership review by 2027?", "what phone number does it have?"],
    ["ru", "Кто открыл совещание высокого уровня?", "а в каком зале?"],
    ["fr", "Quand aura lieu le prochain examen d'ensemble du SMSI ?", "dans quelle salle ?"],
  ])("is not one that only asks for more of what was said (%s)", async (_, before, question) => {
    const answer = await ask(deps, question, { context: { question: before, paragraphs: [] } });
    expect(answer.understood).toBeDefined();
    expect(answer.outcome).not.toBe("answered");
  });
});

describe("what is said to have been meant", () => {
  it.each<[string, string, string, string]>([
    ["Who opened the high-level meeting?", "report/II/1", "no, I meant who spoke on behalf of Guterres", "report/II/2"],
    ["Кто открывал совещание?", "report/II/1", "нет, я про то, кто говорил от генсека ООН", "report/II/2"],
    [
      "When does the Partnership report?",
      "annex/117",
      "no, I meant the joint road map, the one tied to the Global Digital Compact",
      "annex/122",
    ],
    [
      "Où se sont tenus les événements de l'UIT ?",
      "report/VI/1",
      "non, je parlais de la réunion de haut niveau, où et quand ?",
      "report/I/1",
    ],
  ])("is asked by itself where it is a question: %s (%s) %s", async (question, paragraph, followUp, wanted) => {
    const answer = await ask(deps, followUp, { context: { question, paragraphs: [paragraphId(paragraph)] } });
    expect(cited(answer)[0]).toBe(wanted);
  });
});
