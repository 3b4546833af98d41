import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/domain/answer.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { buildAnswer } from "../../../src/slack/ask/answer.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";
import { answerWith, emptyAnswer, sampleLibrary } from "../../fixtures/sample-app.ts";

const library = sampleLibrary();
const LONGEST = paragraphId("annex/122");

describe("a refusal", () => {
  it("calls related paragraphs related, never an answer", () => {
    const answer: Answer = { ...emptyAnswer("en"), related: [{ paragraph: LONGEST, score: 0.4 }] };
    const message = buildAnswer(answer, { library, question: null });
    const [no, named, related] = message.text.split("\n");
    expect(no).toBe("The document does not answer this question.");
    expect(named).toBe("Related paragraphs, not an answer:");
    expect(related).toMatch(/^\*Annex, para 122\*: We take note .{40,90} …$/u);
    expect(message.blocks.map((block) => block.type)).toEqual(["section", "context", "actions", "context"]);
    expectFits(message);
  });

  it("has a button, and the first words, for what is nearest to a paragraph that is not there", () => {
    const missing = [{ ref: "68", reason: "not_reproduced", nearest: [paragraphId("annex/67")] }] as const;
    const message = buildAnswer(
      { ...emptyAnswer("en"), outcome: "not_reproduced", missing },
      { library, question: null },
    );
    expect(JSON.stringify(message.blocks)).toContain("open_paragraph:annex/67");
    expect(message.text).toMatch(/\*Annex, para 67\*: We invite/u);
    expectFits(message);
  });

  it("quotes the closest where it is not certain, and does not call that an answer", () => {
    const { sentences } = answerWith(library, "en", [paragraphId("annex/67")]);
    const answer: Answer = { ...emptyAnswer("en"), closest: sentences, related: [{ paragraph: LONGEST, score: 0.4 }] };
    const message = buildAnswer(answer, { library, question: null });
    expect(message.text).toMatch(/^I am not certain .*\nAnnex, para 67: .*\nRelated paragraphs, not an answer:/u);
    expect(message.blocks.map((block) => block.type)).toEqual(["section", "section", "context", "actions", "context"]);
    expectFits(message);
  });

  it("says of 68 that the annex does not reproduce it, with the nearest", () => {
    const missing = [
      { ref: "68", reason: "not_reproduced" as const, nearest: [paragraphId("annex/67"), paragraphId("annex/86")] },
    ];
    const { text } = buildAnswer(
      { ...emptyAnswer("ru"), outcome: "not_reproduced", missing },
      { library, question: null },
    );
    expect(text).toContain("не воспроизведен");
    expect(text).toContain("Приложение, п. 67 · Приложение, п. 86");
  });

  it("is one friendly line without votes where nothing is asked", () => {
    const answer: Answer = { ...emptyAnswer("fr"), outcome: "off_topic", small_talk: "thanks" };
    const votesOn = { edition: "0123456789abcdef", isEphemeral: false };
    const { text, blocks } = buildAnswer(answer, { library, question: null, votesOn });
    expect(text).toMatch(/^Avec plaisir/u);
    expect(blocks.map((block) => block.type)).toEqual(["section"]);
  });

  it("asks back where a question has no subject", () => {
    const votesOn = { edition: "0123456789abcdef", isEphemeral: false };
    const { text, blocks } = buildAnswer({ ...emptyAnswer("es"), clarify: true }, { library, question: null, votesOn });
    expect(text).toMatch(/^¿A qué se refiere/u);
    expect(blocks.map((block) => block.type)).toEqual(["section"]);
  });

  it.each(LANGUAGES)("fits and has a text in %s", (language) => {
    for (const outcome of ["not_found", "off_topic", "not_reproduced"] as const) {
      expectFits(buildAnswer({ ...emptyAnswer(language), outcome, missing: [] }, { library, question: "?" }));
    }
  });
});
