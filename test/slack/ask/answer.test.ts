import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/domain/answer.ts";
import { LANGUAGES, type Language } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { buildAnswer } from "../../../src/slack/ask/answer.ts";
import { countText } from "../../../src/slack/blocks/limits.ts";
import { SHOW_MORE } from "../../../src/slack/blocks/more-action.ts";
import { escapeMrkdwn } from "../../../src/slack/blocks/mrkdwn.ts";
import { BUNDLED_STRUCTURE } from "../../fixtures/bundled-library.ts";
import { everyText, expectFits } from "../../fixtures/expect-fits.ts";
import { nasty } from "../../fixtures/nasty-text.ts";
import { answerWith, emptyAnswer, sampleLibrary } from "../../fixtures/sample-app.ts";

const structure = BUNDLED_STRUCTURE;
const library = sampleLibrary();
const ids = library.document.paragraphs.map((paragraph) => paragraph.id);
const LONGEST = paragraphId("annex/122");

const anyLanguage = fc.constantFrom<Language>(...LANGUAGES);

/** An answer's message, how many characters it shows beside its buttons, and what the buttons to the rest carry. */
function showWithMore(answer: Answer, question: string | null) {
  const message = buildAnswer(answer, { library, question });
  const shown = countText(message.blocks.filter(({ type }) => type === "section" || type === "context"));
  const buttons = message.blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
  const more = buttons.flatMap((one) => (one.type === "button" && one.action_id === SHOW_MORE ? [one.value] : []));
  return { message, shown, more };
}

describe("an answer", () => {
  it("shows each sentence under its paragraph, as a quote", () => {
    const answer = answerWith(library, "ru", [paragraphId("annex/67")]);
    const [block] = buildAnswer(answer, { library, question: null }).blocks;
    const quote = answer.sentences[0]?.citations[0]?.quote ?? "";
    expect(block).toMatchObject({ type: "section", text: { text: `*Приложение, п. 67*\n>${escapeMrkdwn(quote)}` } });
  });

  it.each(LANGUAGES.filter((language) => language !== "ru"))(
    "in %s marks the translation; the source's words are a click away",
    (language) => {
      const answer = answerWith(library, language, [paragraphId("annex/127")]);
      const message = buildAnswer(answer, { library, question: null });
      const [said] = message.blocks;
      const [translated, source] = answer.sentences[0]?.citations ?? [];
      expect(JSON.stringify(said)).toContain(translated?.quote.slice(0, 40));
      expect(everyText(message)).not.toContain(source?.quote.slice(0, 40));
      expect(JSON.stringify(message)).toContain(`annex/127 ${language}`);
      expect(JSON.stringify(said)).toContain(
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
    expect(everyText(buildAnswer(answerWith(library, "ru", [LONGEST]), { library, question: null }))).not.toContain(
      "Неофициальный",
    );
  });

  it.each(LANGUAGES)("names the document in %s", (language) => {
    const shown = everyText(buildAnswer(answerWith(library, language, [LONGEST]), { library, question: null }));
    expect(shown).toContain(escapeMrkdwn(structure.titles[language]));
  });

  it("shows the longest paragraph whole", () => {
    const message = buildAnswer(answerWith(library, "ru", [LONGEST]), { library, question: null });
    expectFits(message);
    expect(everyText(message)).not.toContain("[…]");
    expect(library.versions.get("ru")?.texts.get(LONGEST)?.text.length).toBe(1343);
  });

  it.each(LANGUAGES)(
    "shows of a list of twenty in %s what is read at a glance, and the way to the rest",
    (language) => {
      const answer = answerWith(library, language, ids.slice(0, 20));
      const { message, shown, more } = showWithMore(answer, "a".repeat(500));
      expectFits(message);
      expect(shown).toBeLessThanOrEqual(2000);
      expect(shown).toBeGreaterThan(1500);
      expect(everyText(message)).toContain(" […]");
      const places = answer.sentences.map(
        ({ citations: [first] }) => `${first?.paragraph}:${first?.start}-${first?.end}`,
      );
      expect(more).toEqual([`${language} quotes ${places.join(" ")}`]);
    },
  );

  it("has no way to the rest where there is none", () => {
    expect(showWithMore(answerWith(library, "ru", [LONGEST]), null).more).toEqual([]);
  });

  it("names the paragraphs beyond twenty", () => {
    const message = buildAnswer(answerWith(library, "en", ids), { library, question: null });
    expectFits(message);
    expect(everyText(message)).toContain("Also: ");
  });

  it("fits whatever is in it", () => {
    const sentence = fc.record({
      text: nasty,
      quote: nasty.filter((text) => text.trim() !== ""),
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
            sentences: sentences.map(({ text, quote, source, id, translated }) => ({
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
          expectFits(buildAnswer(answer, { library, question }));
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
        for (const message of [
          buildAnswer(answer, { library, question: words }),
          buildAnswer(refusal, { library, question: words }),
        ]) {
          expect(everyText(message)).not.toMatch(live);
          expectFits(message);
        }
      }),
    );
  });

  it("show as they were typed, in plain text", () => {
    const [first] = buildAnswer(answerWith(library, "en", [LONGEST]), {
      library,
      question: "what about <!channel> *now*?",
    }).blocks;
    expect(first).toMatchObject({
      type: "context",
      elements: [{ type: "plain_text", text: "You asked: \u2068what about ‹!channel› *now*?\u2069" }],
    });
  });
});
