import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("what is taken for granted of somebody", () => {
  it.each([
    "Did Doreen Bogdan-Martin open the high-level meeting as GA president?",
    "Malatsi, le ministre sud-africain, c'est bien lui qui a ouvert la réunion comme président de l'AG ?",
  ])("is corrected with what stands beside it: %s", async (question) => {
    const { premise, sentences } = await ask(deps, question);
    expect(premise).not.toBeNull();
    expect(sentences[0]?.citations[0]?.paragraph).toBe("report/II/1");
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });
});

describe("why something is so and not otherwise", () => {
  it.each([
    ["why is UNCTAD the secretariat of UNGIS and not us at ITU?", "UNCTAD", ["ITU"]],
    ["¿Por qué lleva la UNCTAD la secretaría del UNGIS y no nosotros en la UIT?", "UNCTAD", ["UIT"]],
  ])("is answered by the text that says it is not so: %s", async (question, given, found) => {
    const { outcome, premise } = await ask(deps, question);
    expect({ outcome, premise }).toEqual({ outcome: "answered", premise: { given, found } });
  });

  it.each(["why was the meeting in New York and not in Geneva?", "почему выступал Райдер, а не сам Генсек?"])(
    "is not where the text says that it is so: %s",
    async (question) => {
      expect(await ask(deps, question)).toMatchObject({ outcome: "not_found", premise: null });
    },
  );
});
