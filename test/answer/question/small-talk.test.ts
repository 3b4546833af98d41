import { describe, expect, it } from "vitest";
import { languagesOfSmallTalk, readSmallTalk } from "../../../src/answer/question/small-talk.ts";
import { readBundled } from "../../fixtures/bundled-library.ts";
import { runBounded } from "../../fixtures/run-bounded.ts";

describe("small talk", () => {
  it.each(
    [
      ["привет", "Здравствуйте!", "Спасибо большое :)", "спасибооо", "Всем доброе утро ☀️", "ок, понятно", "пока"],
      ["hello", "Hi", "hi there 👋", "Thanks!", "thanks a lot, that's great", "Thank you so much for your help.", "OK"],
      ["merci", "Bonjour !", "Merci beaucoup, bonne journée", "D’accord", "Salut, ça va ?"],
      ["gracias", "¡Muchas gracias por todo!", "Hola, ¿qué tal?", "buenos días"],
      ["مرحبا", "شكرا", "شكراً جزيلاً", "السلام عليكم", "صباح الخير يا بوت"],
      ["你好", "谢谢", "謝謝你的回答！", "好的，明白了", "大家早上好"],
      ["👍", ":wave: hello", "HELLO!!!"],
    ].flat(),
  )("%s", (said) => {
    expect(readSmallTalk(said)).toBeDefined();
  });

  it.each(
    [
      ["", "   ", "?!", "...", "67", "annex/67"],
      ["привет, кто секретариат ГИО ООН?", "спасибо, а когда следующий обзор?", "вам", "права человека", "за помощь"],
      [
        "hi, what is UNGIS",
        "thanks, and paragraph 67?",
        "you",
        "good governance",
        "help",
        "list all",
        "no hate speech",
      ],
      ["merci pour le rapport", "bonjour, que dit le paragraphe 67", "gracias, ¿y el plazo?", "si hay plazo"],
      ["شكرا، ما هو الموعد", "感谢谁", "你好，秘书处由谁担任", "人权"],
    ].flat(),
  )("not: %j", (asked) => {
    expect(readSmallTalk(asked)).toBeUndefined();
  });

  it("takes no known question that the document has to do with", () => {
    const taken = readBundled().questions.filter(({ text }) => readSmallTalk(text) !== undefined);
    expect(taken.length).toBeGreaterThan(10);
    expect(new Set(taken.map(({ kind }) => kind))).toEqual(new Set(["off_topic"]));
  });

  it("comes to an end with the longest chatter", () => {
    expect(runBounded(() => readSmallTalk(`${"thanks so much for all ".repeat(500)}x`))).toBeUndefined();
  });
});

describe("the language of small talk", () => {
  it.each([
    ["merci", ["fr"]],
    ["Bonjour !", ["fr"]],
    ["gracias", ["es"]],
    ["thanks", ["en"]],
    ["ok", ["en"]],
    ["спасибо", ["ru"]],
    ["谢谢", ["zh"]],
    ["شكرا", ["ar"]],
    ["para 67", []],
  ])("%s: %j", (said, languages) => expect(languagesOfSmallTalk(said)).toEqual(languages));
});
