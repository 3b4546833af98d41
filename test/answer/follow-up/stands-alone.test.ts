import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

const cited = ({ sentences }: Answer) => sentences.map(({ citations }) => citations[0]?.paragraph);

describe("a question that brings up an actor and says what of it is asked", () => {
  it.each<[Language, string, string]>([
    ["en", "What does the text say about the WSIS Forum?", "What is the ITU secretariat going to do from now on?"],
    ["ru", "Что говорится в тексте о Форуме ВВУИО?", "Что теперь будет делать секретариат МСЭ?"],
    ["fr", "Que dit le texte sur le Forum du SMSI ?", "Que va faire le secrétariat de l'UIT à partir de maintenant ?"],
    [
      "es",
      "¿Qué dice el texto sobre el Foro de la CMSI?",
      "¿Qué va a hacer la Secretaría de la UIT a partir de ahora?",
    ],
    ["ar", "ماذا يقول النص عن منتدى القمة؟", "ماذا ستفعل أمانة الاتحاد الدولي للاتصالات من الآن فصاعدا؟"],
    ["zh", "文本对WSIS论坛怎么说？", "国际电联秘书处今后要做什么？"],
  ])("is answered as it would be alone (%s)", async (_, before, question) => {
    const alone = await ask(deps, question);
    const answer = await ask(deps, question, { context: { question: before, paragraphs: [] } });
    expect([answer.outcome, cited(answer)]).toEqual(["answered", cited(alone)]);
  });
});

describe("a question of one word and nothing that is done", () => {
  it.each<[string, string, string]>([
    ["What is the Council to do with this document?", "report/front/1", "under what mandate?"],
    ["Quelle place donner à l'égalité de genre ?", "annex/110", "avec l'appui de qui ?"],
    ["Combien de déclarations ont été faites ?", "report/II/3", "avec quels risques ?"],
  ])("is not answered from anywhere: %s (%s) %s", async (question, paragraph, followUp) => {
    const alone = await ask(deps, followUp);
    const context = { question, paragraphs: [paragraphId(paragraph)] };
    const answer = await ask(deps, followUp, { context });
    expect(alone.outcome).toBe("answered");
    expect(answer.outcome === "answered" ? cited(answer) : [paragraph]).toContain(paragraph);
  });
});
