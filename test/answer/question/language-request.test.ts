import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { ask } from "../../../src/answer/ask.ts";
import { readLanguageRequest } from "../../../src/answer/question/language-request.ts";
import { toPriorTurn } from "../../../src/answer/to-prior-turn.ts";
import { LANGUAGES, type Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

/** The six languages in the order of `LANGUAGES`, as each language says "in …". */
const IN: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  ru: {
    ru: "по-русски",
    en: "на английском",
    fr: "на французском языке",
    es: "по-испански",
    ar: "по-арабски",
    zh: "на китайском",
  },
  en: { ru: "in Russian", en: "in English", fr: "in French", es: "in Spanish", ar: "in Arabic", zh: "in Chinese" },
  fr: { ru: "en russe", en: "en anglais", fr: "en français", es: "en espagnol", ar: "en arabe", zh: "en chinois" },
  es: { ru: "en ruso", en: "en inglés", fr: "en francés", es: "en español", ar: "en árabe", zh: "en chino" },
  ar: {
    ru: "بالروسية",
    en: "باللغة الإنجليزية",
    fr: "بالفرنسية",
    es: "بالإسبانية",
    ar: "بالعربية",
    zh: "بالصينية",
  },
  zh: { ru: "用俄语", en: "用英文", fr: "用法语", es: "用西班牙语", ar: "用阿拉伯语", zh: "用中文" },
};
const VERBS: Readonly<Record<Language, string>> = {
  ru: "Ответь мне ",
  en: "Answer me ",
  fr: "Réponds-moi ",
  es: "Respóndeme ",
  ar: "أجبني ",
  zh: "请",
};
const QUESTIONS: Readonly<Record<Language, string>> = {
  ru: "кто открыл совещание?",
  en: "who opened the meeting?",
  fr: "qui a ouvert la réunion ?",
  es: "¿quién abrió la reunión?",
  ar: "من افتتح الاجتماع؟",
  zh: "谁主持会议开幕？",
};

const PAIRS = LANGUAGES.flatMap((spoken) => LANGUAGES.map((wanted) => [spoken, wanted] as const));

describe("a wish for a language", () => {
  it.each(PAIRS)("in %s for %s is read before a question and behind it", (spoken, wanted) => {
    const [phrase, question] = [IN[spoken][wanted], QUESTIONS[spoken]];
    const read = { text: question, language: wanted };
    expect(readLanguageRequest(`${VERBS[spoken]}${phrase}: ${question}`)).toEqual(read);
    expect(readLanguageRequest(`${phrase}: ${question}`)).toEqual(read);
    expect(readLanguageRequest(`${question} ${VERBS[spoken]}${phrase}.`)).toEqual(read);
    expect(readLanguageRequest(phrase)).toEqual({ text: "", language: wanted });
  });

  it.each([
    ["по-английски, пожалуйста: кто открыл совещание?", "кто открыл совещание?", "en"],
    ["кто открыл совещание, ответь на французском", "кто открыл совещание", "fr"],
    ["who opened the meeting (in Russian)", "who opened the meeting", "ru"],
    ["tell me in French what is due in 2027", "what is due in 2027", "fr"],
    ["En inglés, por favor: ¿quién abrió la reunión?", "¿quién abrió la reunión?", "en"],
    ["用俄语回答谁主持会议开幕？", "谁主持会议开幕？", "ru"],
    ["and in Chinese?", "", "zh"],
    ["а теперь по-английски", "", "en"],
    ["et en anglais ?", "", "en"],
    ["¿y en inglés?", "", "en"],
    ["وبالإنجليزية؟", "", "en"],
    ["那用英语呢？", "", "en"],
  ])("is read where it is said in another way: %s", (typed, text, language) => {
    expect(readLanguageRequest(typed)).toEqual({ text, language });
  });

  it.each([
    "Is the report available in French?",
    "What is said about content in Chinese?",
    "Are there translations in Arabic, Chinese and Russian?",
    "Multilingual content, in Arabic?",
    "в каком документе на русском языке говорится о МСЭ?",
    "用中文写的报告在哪里？",
    "UNGIS",
    "",
  ])("is none: %s", (typed) => expect(readLanguageRequest(typed)).toBeUndefined());
});

describe("an answer in the language that is wished for", () => {
  let deps: AnswerDeps;
  beforeAll(async () => {
    deps = await openAnswerDeps();
  });

  it.each(PAIRS.filter(([spoken, wanted]) => spoken !== wanted))("asked in %s for %s", async (spoken, wanted) => {
    const plain = await ask(deps, QUESTIONS[spoken], { language: wanted });
    const answer = await ask(deps, `${VERBS[spoken]}${IN[spoken][wanted]}: ${QUESTIONS[spoken]}`);
    expect(answer).toMatchObject({ language: wanted, outcome: "answered", sentences: plain.sentences });
  });

  it("is the question before again, where nothing else is asked", async () => {
    const before = toPriorTurn(await ask(deps, "who opened the meeting?"));
    const answer = await ask(deps, "in French please", { context: before });
    expect(answer).toMatchObject({ language: "fr", outcome: "answered" });
    expect(answer.sentences[0]?.citations[0]?.paragraph).toBe("report/II/1");
    expect(toPriorTurn(answer).question).toBe("who opened the meeting?");
  });

  it("is that question itself, whatever language was wished for there", async () => {
    const before = toPriorTurn(await ask(deps, "Answer me in Russian: who opened the meeting?"));
    const [plain, answer] = [
      await ask(deps, "who opened the meeting?", { language: "fr" }),
      await ask(deps, "and in French?", { context: before }),
    ];
    expect(answer).toMatchObject({ language: "fr", outcome: "answered", sentences: plain.sentences });
  });

  it("asks back, in that language, where nothing was asked before", async () => {
    expect(await ask(deps, "in French please")).toMatchObject({ language: "fr", clarify: true });
  });
});
