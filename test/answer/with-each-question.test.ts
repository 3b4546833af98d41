import { describe, expect, it } from "vitest";
import { ask } from "../../src/answer/ask.ts";
import { formatNotes } from "../../src/messages/answer-caveats.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("several questions in one message", () => {
  it.each([
    ["¿Cuándo es la próxima revisión? ¿Y el Foro de la CMSI sigue siendo anual?", ["annex/127", "annex/108"]],
    ["Qui a ouvert la réunion ? Combien de femmes utilisent Internet ?", ["annex/22", "report/II/1"]],
    ["متى المراجعة الشاملة الجاية؟ وهل منتدى القمة راح يستمر كل سنة؟", ["annex/127", "annex/108"]],
    ["Two things: 1) who opened the meeting? 2) is the Forum still annual?", ["report/II/1", "annex/108"]],
    [
      "Where was the meeting held, and what did Guy Ryder say? Who keeps the UNGIS secretariat? How many statements were made?",
      ["report/II/2", "annex/121", "report/II/3"],
    ],
  ])("are each answered, the one that the search finds less of too: %s", async (question, paragraphs) => {
    const { outcome, sentences } = await ask(deps, question);
    const cited = sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));
    expect([outcome, cited]).toEqual(["answered", expect.arrayContaining(paragraphs)]);
  });

  it.each([
    [
      "Сколько выступлений прозвучало? А какой бюджет у Форума ВВУИО?",
      "На вопрос «А какой бюджет у Форума ВВУИО» уверенного ответа не найдено.",
    ],
    [
      "Combien de déclarations ont été faites ? Et quel est le budget du Forum du SMSI ?",
      "Aucune réponse certaine n’a été trouvée à « Et quel est le budget du Forum du SMSI ».",
    ],
  ])("have those named that are not answered beside one that is: %s", async (question, note) => {
    const answer = await ask(deps, question);
    expect(answer.outcome).toBe("answered");
    expect(formatNotes(answer, deps.index.library.document)).toContain(note);
  });

  it.each([
    "Do we have to pay for this? And who chairs UNGIS?",
    "When is the next Plenipotentiary? How much will it cost? Who opens it?",
    "أين سيعقد الاجتماع الرفيع المستوى لعام 2035؟ في نيويورك ولا جنيف؟",
    "What share of people with disabilities uses the Internet? Does ITU have data?",
  ])("are refused where none is answered, what leans on another not by itself: %s", async (question) => {
    const answer = await ask(deps, question);
    expect([answer.outcome, answer.sentences]).toEqual(["not_found", []]);
  });

  it("have no more said of them where they are named as unanswered", async () => {
    const answer = await ask(deps, "大会是哪一天通过决议的？另外，信息社会世界峰会论坛还每年开吗？");
    expect([answer.unanswered?.length ?? 0, answer.gaps]).toEqual([1, []]);
  });

  it("are not named as unanswered where what they ask after stands nowhere", async () => {
    const answer = await ask(deps, "谈融资的地方提没提多边金融机构？世界银行有没有被点名？");
    expect([answer.outcome, answer.unanswered, answer.unmentioned.length]).toEqual(["answered", undefined, 1]);
  });

  it("ask nothing back where one of them is answered", async () => {
    const answer = await ask(deps, "What is due in 2027? Who pays for that?");
    expect([answer.outcome, answer.clarify]).toEqual(["answered", undefined]);
  });

  it("have the marks of a name in a message taken as text where the note quotes them", async () => {
    const answer = await ask(
      deps,
      "How many statements were made? And what is the budget of the WSIS Forum, <!channel>?",
    );
    const notes = formatNotes(answer, deps.index.library.document, (words) => words.replaceAll("<", "&lt;"));
    expect(notes.join(" ")).not.toContain("<!");
  });
});
