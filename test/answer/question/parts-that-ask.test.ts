import { describe, expect, it } from "vitest";
import { partsThatAsk } from "../../../src/answer/question/parts-that-ask.ts";
import type { Language } from "../../../src/domain/language.ts";

describe("the questions of a text, without what only tells", () => {
  it.each<[Language, string]>([
    ["es", "Ya sé que la UIT es la secretaría del UNGIS. ¿En qué año se creó el grupo?"],
    ["es", "piden que el Foro se celebre cada año... ¿qué días es el del 2026?"],
    ["en", "How many submissions came in under the call, whose summary the Chair forwarded?"],
    ["fr", "Pour quelle raison c'est M. Guy Ryder, chargé des politiques, qui a parlé au nom du Secrétaire général ?"],
    ["en", "the coalition was highlighted for mobilising resources and commitments. how much has been pledged?"],
  ])("one in %s: %s", (language, text) => {
    expect(partsThatAsk({ text, language })).toEqual([text]);
  });

  it("are each asked, with what they lean on", () => {
    const asked = (text: string) => partsThatAsk({ text, language: "en" });
    expect(asked("Who opened the meeting, and what dangers did she warn of?")).toEqual([
      "Who opened the meeting",
      "and what dangers did she warn of",
    ]);
    expect(asked("Where will the next meeting be? Paris or elsewhere?")).toEqual([
      "Where will the next meeting be",
      "Where will the next meeting be? Paris or elsewhere",
    ]);
  });
});
