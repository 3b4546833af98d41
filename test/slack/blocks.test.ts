import type { ActionsBlock, Button, ContextActionsBlock, FeedbackButtons } from "@slack/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import { type ParagraphId, paragraphId } from "../../src/domain/paragraph-id.ts";
import { checkBlocks } from "../../src/emulator/check-blocks.ts";
import { buildAnswer } from "../../src/slack/ask/answer.ts";
import { buildHelp } from "../../src/slack/ask/help.ts";
import { countText } from "../../src/slack/blocks/limits.ts";
import type { SlackMessage } from "../../src/slack/blocks/message.ts";
import { escapeMrkdwn } from "../../src/slack/blocks/mrkdwn.ts";
import { parseAction } from "../../src/slack/blocks/paragraph-action.ts";
import { ANSWER_FEEDBACK, buildVotes, parseVote } from "../../src/slack/feedback/vote-buttons.ts";
import { buildParagraphs } from "../../src/slack/paragraph/paragraph.ts";
import { buildFailure } from "../../src/slack/platform/failure.ts";
import { nasty } from "../fixtures/nasty-text.ts";
import { answerWith, createSampleApp, EDITION_SHORT, emptyAnswer, sampleLibrary } from "../fixtures/sample-app.ts";

const library = sampleLibrary();
const app = createSampleApp();
const ids = library.document.paragraphs.map((paragraph) => paragraph.id);
const LONGEST = paragraphId("annex/122");
/** Our own ceiling; Slack's undocumented one is about 13,200. */
const TOTAL = 12_000;
const anyLanguage = fc.constantFrom<Language>(...LANGUAGES);

function expectFits(message: SlackMessage) {
  const checked = checkBlocks(message.blocks);
  expect(checked).toMatchObject({ ok: true });
  expect(message.text.trim()).not.toBe("");
  expect(countText(message.blocks) + message.text.length).toBeLessThanOrEqual(TOTAL);
}

function everyText(message: SlackMessage): string {
  return JSON.stringify(message);
}

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
        const message = buildAnswer(answer, { question: "?", votesOn });
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
    expect(JSON.stringify(buildAnswer(emptyAnswer("en"), { question: null }))).not.toContain("feedback_buttons");
  });

  it.each(LANGUAGES)("are plain ones in %s where one person alone sees the answer, and carry the same", (language) => {
    const answer = answerWith(library, language, [LONGEST]);
    const message = buildAnswer(answer, { question: "?", votesOn: { ...votesOn, isEphemeral: true } });
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

describe("an answer", () => {
  it("shows each sentence under its paragraph, as a quote", () => {
    const answer = answerWith(library, "ru", [paragraphId("annex/67")]);
    const [block] = buildAnswer(answer, { question: null }).blocks;
    const quote = answer.sentences[0]?.citations[0]?.quote ?? "";
    expect(block).toMatchObject({ type: "section", text: { text: `*Приложение, п. 67*\n>${escapeMrkdwn(quote)}` } });
  });

  it.each(LANGUAGES.filter((language) => language !== "ru"))(
    "in %s marks the translation and shows the source's words below",
    (language) => {
      const answer = answerWith(library, language, [paragraphId("annex/127")]);
      const [said, below] = buildAnswer(answer, { question: null }).blocks;
      const [translated, source] = answer.sentences[0]?.citations ?? [];
      expect(JSON.stringify(said)).toContain(translated?.quote.slice(0, 40));
      expect(below?.type).toBe("context");
      expect(JSON.stringify(below)).toContain(source?.quote.slice(0, 40));
      expect(JSON.stringify(below)).toContain(
        {
          ar: "ترجمة غير رسمية",
          en: "Unofficial translation",
          es: "Traducción no oficial",
          fr: "Traduction non officielle",
          zh: "非正式译文",
          ru: "",
        }[language],
      );
    },
  );

  it("in Russian has no translation mark", () => {
    expect(everyText(buildAnswer(answerWith(library, "ru", [LONGEST]), { question: null }))).not.toContain(
      "Неофициальный",
    );
  });

  it("shows the edition's short form", () => {
    expect(everyText(buildAnswer(answerWith(library, "en", [LONGEST]), { question: null }))).toContain("76280ea1");
  });

  it("shows the longest paragraph whole", () => {
    const message = buildAnswer(answerWith(library, "ru", [LONGEST]), { question: null });
    expectFits(message);
    expect(everyText(message)).not.toContain("[…]");
    expect(library.versions.get("ru")?.texts.get(LONGEST)?.text.length).toBe(1343);
  });

  it.each(LANGUAGES)("fits a list of twenty in %s, and says which quotes are cut", (language) => {
    const message = buildAnswer(answerWith(library, language, ids.slice(0, 20)), { question: "a".repeat(500) });
    expectFits(message);
    expect(message.blocks.filter((block) => block.type === "section")).toHaveLength(20);
    expect(everyText(message)).toContain(" […]");
  });

  it("names the paragraphs beyond twenty", () => {
    const message = buildAnswer(answerWith(library, "en", ids), { question: null });
    expectFits(message);
    expect(everyText(message)).toContain("Also: ");
  });

  it("fits whatever is in it", () => {
    const sentence = fc.record({
      text: nasty,
      quote: nasty,
      source: nasty,
      id: fc.constantFrom(...ids),
      translated: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 60 }),
        anyLanguage,
        nasty,
        (sentences, language, question) => {
          const answer: Answer = {
            ...emptyAnswer(language),
            outcome: "answered",
            sentences: sentences
              .filter((one) => one.quote.trim() !== "")
              .map(({ text, quote, source, id, translated }) => ({
                text,
                citations: [
                  {
                    paragraph: id,
                    language,
                    status: translated ? ("unofficial" as const) : ("source" as const),
                    quote,
                    start: 0,
                    end: quote.length,
                  },
                  ...(translated
                    ? [
                        {
                          paragraph: id,
                          language: "ru" as const,
                          status: "source" as const,
                          quote: source || "x",
                          start: 0,
                          end: 1,
                        },
                      ]
                    : []),
                ],
              })),
            missing: [{ ref: question, reason: "malformed", nearest: [LONGEST] }],
            premise: { given: question, found: [question, question] },
          };
          const message = buildAnswer(answer, { question });
          if (answer.sentences.length === 0) return;
          expectFits(message);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe("a person's words", () => {
  it("never become a live mention, link or broadcast", () => {
    const live = /<[@!#]|<https?:/u;
    fc.assert(
      fc.property(nasty, anyLanguage, (words, language) => {
        const answer: Answer = {
          ...answerWith(library, language, [LONGEST]),
          premise: { given: words, found: [words] },
        };
        const refusal: Answer = {
          ...emptyAnswer(language),
          outcome: "not_reproduced",
          missing: [{ ref: words, reason: "malformed", nearest: [] }],
        };
        for (const message of [buildAnswer(answer, { question: words }), buildAnswer(refusal, { question: words })]) {
          expect(everyText(message)).not.toMatch(live);
          expectFits(message);
        }
      }),
    );
  });

  it("show as they were typed, in plain text", () => {
    const [first] = buildAnswer(answerWith(library, "en", [LONGEST]), {
      question: "what about <!channel> *now*?",
    }).blocks;
    expect(first).toMatchObject({
      type: "context",
      elements: [{ type: "plain_text", text: "You asked: \u2068what about ‹!channel› *now*?\u2069" }],
    });
  });
});

describe("a refusal", () => {
  it("calls related paragraphs related, never an answer", () => {
    const answer: Answer = { ...emptyAnswer("en"), related: [{ paragraph: LONGEST, score: 0.4 }] };
    const message = buildAnswer(answer, { question: null });
    expect(message.text).toBe(
      "The document does not answer this question.\nRelated paragraphs, not an answer: Annex, para 122",
    );
    expect(message.blocks.map((block) => block.type)).toEqual(["section", "context", "actions", "context"]);
    expectFits(message);
  });

  it("says of 68 that the annex does not reproduce it, with the nearest", () => {
    const missing = [
      { ref: "68", reason: "not_reproduced" as const, nearest: [paragraphId("annex/67"), paragraphId("annex/86")] },
    ];
    const { text } = buildAnswer({ ...emptyAnswer("ru"), outcome: "not_reproduced", missing }, { question: null });
    expect(text).toContain("не воспроизведен");
    expect(text).toContain("Приложение, п. 67 · Приложение, п. 86");
  });

  it.each(LANGUAGES)("fits and has a text in %s", (language) => {
    for (const outcome of ["not_found", "off_topic", "not_reproduced"] as const) {
      expectFits(buildAnswer({ ...emptyAnswer(language), outcome, missing: [] }, { question: "?" }));
    }
  });
});

describe("paragraphs looked up", () => {
  it.each(LANGUAGES)("all 51 fit in %s", (language) => {
    expectFits(buildParagraphs(app.lookUp(ids.join(" "), { language }), language, EDITION_SHORT));
  });

  it.each(LANGUAGES)("each alone is shown whole in %s, footnotes behind a button", (language) => {
    for (const id of ids) {
      const lookup = app.lookUp(id, { language });
      const message = buildParagraphs(lookup, language, EDITION_SHORT);
      expectFits(message);
      expect(everyText(message)).not.toMatch(/footnoteRef|\[\d+:|\[…\]/u);
      expect(message.blocks.some((block) => block.type === "actions")).toBe(
        lookup.paragraphs[0]?.source.text.includes("footnoteRef"),
      );
    }
  });

  it("shows what is there and says what is not", () => {
    const message = buildParagraphs(app.lookUp("67 68 200", { language: "en" }), "en", EDITION_SHORT);
    expect(everyText(message)).toContain("Annex, para 67");
    expect(everyText(message)).toContain("does not reproduce");
    expect(everyText(message)).toContain("no such paragraph here");
  });

  it("bounds a thousand references that lead nowhere", () => {
    expectFits(buildParagraphs(app.lookUp("68 ".repeat(1000), { language: "fr" }), "fr", EDITION_SHORT));
  });
});

describe("help and failure", () => {
  it.each(LANGUAGES)("fit in %s", (language) => {
    expectFits(buildHelp(language, EDITION_SHORT));
    expectFits(buildFailure("abc234", language));
    expect(buildFailure("abc234", language).text).toContain("abc234");
  });
});

describe("buttons", () => {
  it("a button's value that this program did not write is no action", () => {
    expect(parseAction("annex/67 ru")).toEqual({ paragraph: "annex/67" as ParagraphId, language: "ru" });
    for (const value of ["", "annex/67", "annex/67 xx", "../etc ru"]) expect(parseAction(value)).toBeUndefined();
  });
});
