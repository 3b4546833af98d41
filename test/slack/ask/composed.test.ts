import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citeSentence } from "../../../src/answer/cite.ts";
import type { Answer, AnswerSentence } from "../../../src/domain/answer.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { buildAnswer } from "../../../src/slack/ask/answer.ts";
import { everyText, expectFits } from "../../fixtures/expect-fits.ts";
import { nasty } from "../../fixtures/nasty-text.ts";
import { emptyAnswer, sampleLibrary } from "../../fixtures/sample-app.ts";

const library = sampleLibrary();
const cite = (id: string, sentence: number) => citeSentence(library, "en", paragraphId(id), sentence).citations;
const model = {
  id: "openai:x",
  prompts: { answer: 3 },
  calls: 1,
  input_tokens: 1,
  cached_tokens: 0,
  output_tokens: 1,
  estimated_cost: null,
  states: {},
  repaired: 0,
};

function composed(sentences: readonly AnswerSentence[], change: Partial<Answer> = {}): Answer {
  return { ...emptyAnswer("en"), outcome: "answered", mode: "generative", sentences, model, ...change };
}

const build = (answer: Answer) => buildAnswer(answer, { library, question: null });

describe("an answer that a model composed", () => {
  const answer = composed([
    { text: "The meeting is in 2035.", citations: cite("annex/127", 0) },
    { text: "A roadmap comes before it.", citations: [...cite("annex/122", 1), ...cite("annex/127", 0)] },
  ]);

  it("stands above its quotes, each sentence with its paragraphs, as text with nothing live in it", () => {
    const [first, second] = build(answer).blocks;
    expect(first).toEqual({
      type: "section",
      text: { type: "plain_text", text: "The meeting is in 2035. (Annex, para 127)", emoji: false },
    });
    expect(second).toMatchObject({ text: { text: "A roadmap comes before it. (Annex, para 122; Annex, para 127)" } });
  });

  it("shows each quote once, and no source's words beside a translation", () => {
    const shown = JSON.stringify(build(answer).blocks);
    const [translated, source] = cite("annex/127", 0);
    expect(shown.split(translated?.quote.slice(0, 60) ?? "").length - 1).toBe(1);
    expect(shown).not.toContain(source?.quote.slice(0, 40));
  });

  it("says how it was made, and what the text does not give", () => {
    const shown = everyText(build({ ...answer, not_given: ["the day of <!channel>"] }));
    expect(shown).toContain("Composed by a model (openai:x)");
    expect(shown).toContain("The text does not give: ");
    expect(shown).not.toContain("<!channel>");
  });

  it("is read out whole: what a model wrote, then the quotes it stands on", () => {
    const { text } = build(answer);
    const composed =
      "The meeting is in 2035. (Annex, para 127)\nA roadmap comes before it. (Annex, para 122; Annex, para 127)";
    expect(text.startsWith(`${composed}\nAnnex, para 127: `)).toBe(true);
    expect(text).toContain(cite("annex/127", 0)[0]?.quote ?? "?");
  });

  it("has its table under it, a line a row, each with its paragraph", () => {
    const rows = [{ cells: ["the meeting", "2035"], citations: cite("annex/127", 0) }];
    const shown = everyText(build({ ...answer, table: { columns: ["What", "When"], rows } }));
    expect(shown).toContain(String.raw`What | When\nthe meeting | 2035 (Annex, para 127)`);
  });

  it("says why a model had no part in quotes, and nothing of the kind where none is set", () => {
    const quoted = composed([citeSentence(library, "en", paragraphId("annex/127"), 0)], { mode: "extractive" });
    expect(everyText(build({ ...quoted, mode_notes: ["budget"] }))).toContain("today’s share of the model is used up");
    expect(everyText(build(quoted))).not.toMatch(/model/u);
  });

  it("says in a refusal that a model read the document", () => {
    const refused = { ...emptyAnswer("en"), mode: "generative", model, not_given: ["the price"] } as const;
    expect(everyText(build(refused))).toContain("The text does not give: ");
  });

  it("keeps Slack's limits, whatever is written", () => {
    fc.assert(
      fc.property(fc.array(nasty, { minLength: 1, maxLength: 9 }), fc.array(nasty, { maxLength: 5 }), (texts, rest) => {
        const sentences = texts.map((text) => ({ text: text || "–", citations: cite("annex/122", 1) }));
        const rows = rest.map((text) => ({ cells: [text, text], citations: cite("annex/127", 0) }));
        expectFits(build(composed(sentences, { not_given: rest, table: { columns: ["a", "b"], rows } })));
      }),
      { numRuns: 60 },
    );
  });
});
