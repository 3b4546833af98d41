import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitIntoQuestions } from "../../../src/answer/question/split-into-questions.ts";
import { LANGUAGES, type Language } from "../../../src/domain/language.ts";

describe("the questions that a text asks one after the other", () => {
  it.each<[Language, string, string[]]>([
    [
      "en",
      "The next review is in 2035, right? And did they extend the mandate",
      ["The next review is in 2035, right", "And did they extend the mandate"],
    ],
    [
      "en",
      "Who opened the meeting, and what dangers did she warn of?",
      ["Who opened the meeting", "and what dangers did she warn of"],
    ],
    [
      "en",
      "Is the Council asked to approve it? Is more money needed?",
      ["Is the Council asked to approve it", "Is more money needed"],
    ],
    ["fr", "Combien ça coûte / qui paie ?", ["Combien ça coûte", "qui paie"]],
    [
      "ru",
      "Совету надо что-то утверждать или просто прочитать? и деньги сверх плана просят ли?",
      ["Совету надо что-то утверждать или просто прочитать", "и деньги сверх плана просят ли"],
    ],
    [
      "fr",
      "Qui a ouvert la réunion et combien de pays ont parlé ?",
      ["Qui a ouvert la réunion", "et combien de pays ont parlé"],
    ],
    [
      "es",
      "¿Quién abrió la reunión de diciembre y cuántas delegaciones intervinieron?",
      ["¿Quién abrió la reunión de diciembre", "y cuántas delegaciones intervinieron"],
    ],
    [
      "es",
      "¿cuántas declaraciones hubo y dónde puedo ver la lista de oradores?",
      ["¿cuántas declaraciones hubo", "y dónde puedo ver la lista de oradores"],
    ],
    ["zh", "谁主持了会议开幕？各国代表谈了什么问题？", ["谁主持了会议开幕", "各国代表谈了什么问题"]],
    [
      "fr",
      "Le Forum, qui l'a mis sur pied ? et on continue à le tenir tous les combien",
      ["Le Forum, qui l'a mis sur pied", "et on continue à le tenir tous les combien"],
    ],
    ["es", "¿Qué es el Foro? y lo montamos con quién", ["¿Qué es el Foro", "y lo montamos con quién"]],
  ])("%s: %s", (language, text, clauses) => {
    expect(splitIntoQuestions(text, language).map((part) => part.text)).toEqual(clauses);
  });

  it.each<[Language, string, string[]]>([
    [
      "ru",
      "Что поручено ГИО ООН, с кем вместе это делать и куда потом отчитываться?",
      ["Что поручено ГИО ООН", "с кем вместе это делать", "и куда потом отчитываться"],
    ],
    ["ru", "Потребует ли отчёт денег или нет? А срок?", ["Потребует ли отчёт денег или нет", "А срок"]],
    ["es", "¿Compiten la Cumbre y el Pacto? Y quién decide", ["¿Compiten la Cumbre y el Pacto", "Y quién decide"]],
    [
      "en",
      "What was the vote on the resolution? who was against?",
      ["What was the vote on the resolution", "who was against"],
    ],
    ["ar", "ما المطلوب من منسقي خطوط العمل؟ ومتى؟", ["ما المطلوب من منسقي خطوط العمل", "ومتى"]],
  ])("may lean on the one before in %s: %s", (language, text, parts) => {
    const found = splitIntoQuestions(text, language);
    expect(found.map((part) => part.text)).toEqual(parts);
    expect(found.at(-1)?.isLeaning).toBe(true);
    expect(found[0]?.isLeaning).toBe(false);
  });

  it.each<[Language, string]>([
    ["en", "When is the next review and the report?"],
    ["en", "who and when?"],
    ["en", "Where was the event held? I mean in which city"],
    ["ru", "Где прошло мероприятие? То есть в каком городе"],
    ["en", "what % of people aged 10+ have a mobile phone"],
    ["en", "urban and rural areas"],
    ["ru", "Когда и где прошло совещание?"],
    ["ru", "женщины и мужчины, город и село"],
    ["fr", "les villes et les campagnes"],
    ["ar", "متى وأين؟"],
    ["zh", "城市和农村"],
    ["en", ""],
    ["en", "How many statements were made? I need the exact number, it is for my director."],
    ["ru", "Добрый день! Пишу справку. Сколько было выступлений?"],
    ["en", "What did the meeting let countries do? Like take stock?"],
    ["en", "What does Resolution 75 (Rev. Geneva, 2022) require?"],
    ["en", "What does Resolution 75 (Rev. Geneva, 2022) instruct the Director to do?"],
    ["en", "What month was it? can't remember for the life of me"],
    ["fr", "Que pouvaient faire les pays ? Par exemple dresser un bilan ?"],
    ["ar", "ماذا يمكن للبلدان أن تفعل؟ مثلا تقييم التقدم؟"],
    ["zh", "各国可以做什么？比如盘点进展？"],
  ])("are none in %s: %s", (language, text) => {
    expect(splitIntoQuestions(text, language)).toEqual([]);
  });

  it.each<[string, boolean]>([
    ["What is the number of the resolution, and what is the Council asked to do?", false],
    ["Who opened the meeting in December, and what was said then?", false],
    ["Что поручено ГИО ООН, с кем вместе это делать?", true],
    ["What is said of the Forum, which the ITU set up with whom?", true],
  ])("may be a clause of the one before where no word joins them: %s", (text, isClause) => {
    expect(splitIntoQuestions(text, /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en").at(-1)?.isClause).toBe(isClause);
  });

  it("are two to four, or none", () => {
    const words = fc.array(
      fc.constantFrom("who", "what", "opened", "meeting", "and", ",", "?", "reports", "кто", "форум"),
    );
    fc.assert(
      fc.property(words, fc.constantFrom(...LANGUAGES), (text, language) => {
        expect([0, 2, 3, 4]).toContain(splitIntoQuestions(text.join(" "), language).length);
      }),
    );
  });
});
