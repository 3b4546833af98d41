import { describe, expect, it } from "vitest";
import { ASPECTS } from "../../../src/answer/compare/aspect-words.ts";
import { givesAspect } from "../../../src/answer/compare/gives-aspect.ts";
import { fold } from "../../../src/text/fold.ts";

const asked = (question: string) => ASPECTS.flatMap(({ asks }, i) => (asks.test(fold(question)) ? [i] : []));

describe("what is asked beside a subject", () => {
  it.each([
    [
      0,
      [
        "как часто его проводят?",
        "how often is it held?",
        "à quelle fréquence ?",
        "¿cada cuánto?",
        "كل كم يعقد؟",
        "多久开一次？",
      ],
    ],
    [
      1,
      [
        "а деньги под это дали?",
        "any extra funding?",
        "avec quel budget ?",
        "¿tiene presupuesto?",
        "هل له ميزانية؟",
        "有经费吗？",
      ],
    ],
    [2, ["зачем она нужна?", "what is it for?", "dans quel but ?", "¿para qué sirve?", "ما الهدف؟", "目的是什么？"]],
    [3, ["перед кем отчёт?", "who do they report to?", "devant qui ?", "¿a quién informan?", "أمام من؟", "向谁汇报？"]],
    [4, ["кто координирует?", "who leads it?", "qui le coordonne ?", "¿quién la dirige?", "من ينسقها؟", "谁牵头？"]],
    [5, ["с кем вместе?", "with whom?", "avec qui ?", "¿con quién?", "مع من؟", "和谁？"]],
    [
      6,
      [
        "что потом отслеживать?",
        "what does it monitor?",
        "et après le rapport, autre chose ?",
        "¿quién hace seguimiento?",
        "من يتابع التنفيذ؟",
        "后续呢？",
      ],
    ],
    [7, ["что она сказала?", "what did she say?", "elle a dit quoi ?", "¿qué dijo?", "ماذا قالت؟", "她说了什么？"]],
    [
      8,
      [
        "он будет продолжаться?",
        "will it keep going?",
        "ça va continuer ?",
        "¿va a seguir?",
        "هل سيستمر؟",
        "以后还办吗？",
      ],
    ],
    [
      9,
      [
        "почему разрыв вызывает тревогу, с цифрами",
        "why is it worried? with figures please",
        "chiffres à l'appui svp",
        "¿cómo va el acceso? con cifras",
        "لماذا القلق؟ مع الأرقام",
        "请附上数据",
      ],
    ],
  ])("is told in six languages: %i", (aspect, questions) => {
    for (const question of questions) expect(asked(question), question).toContain(aspect);
  });

  it("is none of a plain question", () => {
    expect(asked("Which countries are named in the report?")).toEqual([]);
  });

  it.each([
    "Кто организовал оба мероприятия?",
    "Who organised both events?",
    "Qui les a organisés ?",
    "¿Quiénes los organizaron?",
    "من نظّم الحدثين؟",
    "分别是谁主办的？",
  ])("is told by the organisers where nobody is named: %s", (question) => {
    const organised = ["15 декабря, штаб-квартира ПРООН. Организаторы: МСЭ, ПРООН, ЮНЕСКО, Швейцария."];
    expect(givesAspect(question, organised, "person")).toBe(true);
    expect(givesAspect(question, ["Оба мероприятия прошли в смешанном формате."], "person")).toBe(false);
  });

  it("is given by the words of the source", () => {
    expect(givesAspect("any extra money?", ["создать в пределах имеющихся ресурсов группу"], "figure")).toBe(true);
    expect(givesAspect("any extra money?", ["создать группу"], "figure")).toBe(false);
  });
});
