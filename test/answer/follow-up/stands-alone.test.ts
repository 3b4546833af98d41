import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Language } from "../../../src/domain/language.ts";
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
