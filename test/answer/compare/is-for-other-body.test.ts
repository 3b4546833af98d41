import { describe, expect, it } from "vitest";
import { isForOtherBody } from "../../../src/answer/compare/is-for-other-body.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const { names } = await openAnswerDeps();
const OF_ITU = ["Выступая от имени Государств – Членов МСЭ, министр Солли Малатси поддержал процесс."];
const OF_UNESCO = ["От имени ЮНЕСКО выступил ее представитель."];

describe("who spoke for a body", () => {
  it.each<[Language, string]>([
    ["ar", "من تكلم باسم اليونسكو في الاجتماع؟"],
    ["en", "Who spoke on behalf of UNESCO at the high-level meeting?"],
    ["es", "¿Quién habló en nombre de la UNESCO?"],
    ["fr", "Qui a parlé au nom de l'UNESCO ?"],
    ["ru", "Кто выступил от имени ЮНЕСКО?"],
    ["ru", "Кто от ЮНЕСКО выступал на совещании?"],
    ["zh", "谁代表教科文组织发言？"],
  ])("is not told by who spoke for others (%s): %s", (language, text) => {
    expect(isForOtherBody(names, { text, language }, OF_ITU, "ru")).toBe(true);
    expect(isForOtherBody(names, { text, language }, OF_UNESCO, "ru")).toBe(false);
  });

  it("is the same of a country", () => {
    const question = { text: "Who spoke for Switzerland at the meeting?", language: "en" } as const;
    expect(isForOtherBody(names, question, OF_ITU, "ru")).toBe(true);
    expect(isForOtherBody(names, question, ["От имени Швейцарии выступил посол."], "ru")).toBe(false);
  });

  it.each<[Language, string]>([
    ["en", "Who spoke at the meeting?"],
    ["en", "Who organised the event for UNESCO?"],
    ["ru", "Кто выступил и что сказал о ЮНЕСКО?"],
    ["zh", "谁谈到教科文组织？"],
  ])("is not asked (%s): %s", (language, text) => {
    expect(isForOtherBody(names, { text, language }, OF_ITU, "ru")).toBe(false);
  });
});
