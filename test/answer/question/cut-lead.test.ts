import { describe, expect, it } from "vitest";
import { cutLead } from "../../../src/answer/question/cut-lead.ts";
import { cutOffer } from "../../../src/answer/question/cut-offer.ts";
import { saysThat } from "../../../src/answer/question/says-that.ts";

describe("what stands before a colon", () => {
  it.each([
    ["quick one from the mission: is Brazil mentioned?", "is Brazil mentioned?"],
    ["帮我扫一眼：有没有讲到网络安全的？", "有没有讲到网络安全的？"],
    ["is Brazil mentioned?", "is Brazil mentioned?"],
    ["the session at 10:30, where is it?", "the session at 10:30, where is it?"],
    ["see https://un.org", "see https://un.org"],
  ])("%s", (text, behind) => {
    expect(cutLead(text)).toBe(behind);
  });
});

describe("another answer that is offered at the end", () => {
  it.each([
    ["is Brazil mentioned or was it forgotten?", "is Brazil mentioned"],
    ["¿se cita el Plan o ya quedó en el olvido?", "¿se cita el Plan"],
    ["упоминается Бразилия или её забыли?", "упоминается Бразилия"],
    ["ça parle du climat ou rien du tout ?", "ça parle du climat"],
  ])("is cut: %s", (text, kept) => {
    expect(cutOffer(text)).toBe(kept);
  });

  it.each([
    "is Brazil or Chile mentioned?",
    "¿el clima o los residuos?",
    "климат или отходы?",
    "le climat ou les déchets ?",
  ])("is kept where it is a thing: %s", (text) => {
    expect(cutOffer(text)).toBe(text);
  });
});

describe("a statement that is asked after", () => {
  it.each([
    "does it say anywhere that the vote was lost?",
    "сказано ли где-то, что форум станет постоянным?",
    "le texte dit-il clairement que le Forum devient permanent ?",
    "¿en alguna parte se afirma que el Foro es permanente?",
    "هل ذكر التقرير أن القرار اعتُمد بالتصويت؟",
  ])("is told: %s", (text) => {
    expect(saysThat(text)).toBe(true);
  });

  it.each(["does it say anything about youth?", "сказано ли что-нибудь о молодежи?", "¿dice algo de la juventud?"])(
    "is told from a thing: %s",
    (text) => {
      expect(saysThat(text)).toBe(false);
    },
  );
});
