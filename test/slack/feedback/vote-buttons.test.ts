import type { ActionsBlock, Button, ContextActionsBlock, FeedbackButtons } from "@slack/types";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/domain/answer.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { buildAnswer } from "../../../src/slack/ask/answer.ts";
import { ANSWER_FEEDBACK, buildVotes, parseVote } from "../../../src/slack/feedback/vote-buttons.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";
import { answerWith, createSampleApp, emptyAnswer, sampleLibrary } from "../../fixtures/sample-app.ts";

const library = sampleLibrary();
const app = createSampleApp();
const ids = library.document.paragraphs.map((paragraph) => paragraph.id);
const LONGEST = paragraphId("annex/122");

describe("the buttons to vote on an answer", () => {
  const sha = app.edition.sha256;
  const votesOn = { edition: sha, isEphemeral: false };
  const votable = (answer: Answer) =>
    (buildVotes(answer, votesOn)[0] as ContextActionsBlock).elements[0] as FeedbackButtons;

  it.each(LANGUAGES)(
    "fit in %s below the longest answer and below a refusal, and read out what they do",
    (language) => {
      const full = { ...answerWith(library, language, ids), gate: -123.45678 };
      for (const answer of [full, emptyAnswer(language)]) {
        const message = buildAnswer(answer, { library, question: "?", votesOn });
        expectFits(message);
        expect(message.blocks.at(-1)?.type).toBe("context_actions");
        const { positive_button: up, negative_button: down } = votable(answer);
        expect(new Set([up, down].flatMap((side) => [side.text.text, side.accessibility_label])).size).toBe(4);
        expect(parseVote(up.value)).toMatchObject({ verdict: "up", language, edition: sha });
        expect(parseVote(down.value)?.paragraphs).toEqual([...new Set(answer === full ? ids : [])]);
      }
      expect(parseVote(votable(full).positive_button.value)?.gate).toBe(-123.457);
    },
  );

  it("are absent where nobody takes votes", () => {
    expect(JSON.stringify(buildAnswer(emptyAnswer("en"), { library, question: null }))).not.toContain(
      "feedback_buttons",
    );
  });

  it.each(LANGUAGES)("are plain ones in %s where one person alone sees the answer, and carry the same", (language) => {
    const answer = answerWith(library, language, [LONGEST]);
    const message = buildAnswer(answer, { library, question: "?", votesOn: { ...votesOn, isEphemeral: true } });
    expectFits(message);
    const [up, down] = (message.blocks.at(-1) as ActionsBlock).elements as Button[];
    const { positive_button, negative_button } = votable(answer);
    expect([up, down]).toMatchObject([positive_button, negative_button]);
    expect([up?.action_id, down?.action_id].map((id) => ANSWER_FEEDBACK.test(id ?? ""))).toEqual([true, true]);
  });

  it("carry no score that is no number", () => {
    const value = votable({ ...emptyAnswer("en"), gate: Number.NEGATIVE_INFINITY }).positive_button.value;
    expect(parseVote(value)?.gate).toBeNull();
  });
});
