import { describe, expect, it } from "vitest";
import { CORRECTS, TURNS_AWAY } from "../../../src/answer/question/turning-words.ts";
import { fold } from "../../../src/text/fold.ts";

describe("words that turn to another subject", () => {
  it.each([
    "Ясно. Другой вопрос: кто координирует Партнёрство?",
    "Thanks! Separate thing: who chairs it?",
    "Merci. Rien à voir : quand a lieu le Forum ?",
    "Vale, otra cosa: ¿quién habló?",
    "شكرا. سؤال آخر: متى؟",
    "شكراً، عندي سؤال مختلف: أين؟",
    "好的。换个话题，谁主持？",
  ])("are heard: %s", (text) => expect(fold(text)).toMatch(TURNS_AWAY));

  it.each([
    "а кто другой выступал?",
    "who else spoke?",
    "et l'autre événement ?",
    "¿y el otro?",
    "والآخر؟",
    "另一个呢？",
  ])("are not heard in what asks for another one: %s", (text) => expect(fold(text)).not.toMatch(TURNS_AWAY));
});

describe("words that correct what was understood", () => {
  it.each([
    "нет, я про женщин",
    "no, I meant the roadmap",
    "non, je voulais dire le Forum",
    "no, me refería al Foro",
    "لا، أقصد المنتدى",
    "不是，我指的是论坛",
    "no, yo decía la sesión de 2026",
    "no, in 2026",
    "нет, только женщины",
    "non, la session de 2026.",
    "لا، في 2026",
  ])("are heard: %s", (text) => expect(fold(text)).toMatch(CORRECTS));

  it.each([
    "а что про женщин?",
    "what is meant by that?",
    "que veut dire SMSI ?",
    "我知道了，那论坛呢？",
    "no, in 2026?",
  ])("are not heard in a question: %s", (text) => expect(fold(text)).not.toMatch(CORRECTS));
});
