import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../src/answer/answer-deps.ts";
import { ask } from "../../src/answer/ask.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

const STORIES: readonly (readonly [string, string])[] = [
  [
    "Hi, sorry for the long message. We are planning events and there is a disagreement in the team: a colleague came back convinced that the WSIS Forum will only be held every second year to save money. That is not what I remember at all. Before I argue with him, how often should the Forum take place and who established it?",
    "annex/108",
  ],
  [
    "Коллеги, добрый день. Готовлю справку для министра: он спрашивал у нашего директора, появится ли какая-нибудь программа, по которой чиновников могли бы поучить. На заседании кто-то говорил про стипендии, но в протоколе этого нет. Подскажите, есть ли в резолюции что-то о стипендиях по ИИ для госслужащих и кому это поручено?",
    "annex/86",
  ],
];

describe("a question at the end of a story", () => {
  it.each(STORIES)("is answered: %s", async (story, paragraph) => {
    const { outcome, sentences } = await ask(deps, story);
    expect(outcome).toBe("answered");
    expect(sentences[0]?.citations[0]?.paragraph).toBe(paragraph);
  });

  it.each(STORIES)("is refused where it asks for what is not given: %s", async (story) => {
    const told = story.slice(0, story.lastIndexOf(". "));
    const question = /\p{Script=Cyrillic}/u.test(story)
      ? "Сколько денег на это выделено из бюджета Швейцарии?"
      : "Which hotel did the delegates stay in, and what did a room cost?";
    const { outcome } = await ask(deps, `${told}. ${question}`);
    expect(outcome).not.toBe("answered");
  });
});
