import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildDeletedData, buildPersonalData, DELETE_DATA } from "../../../src/slack/data/personal-data.ts";
import { NOTHING } from "../../../src/slack/data/reply-data.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";

const SOME = { ...NOTHING, subscriptions: 1, feedback: 3 };

describe("what is kept about a person", () => {
  it("is counted by kind, with a button that asks first", () => {
    const { text, blocks } = buildPersonalData(SOME, 0, "en");
    expect(text).toBe("What the bot keeps about you:\n• 1 digest setting\n• 3 votes on answers");
    expect(blocks[1]).toMatchObject({
      type: "actions",
      elements: [{ action_id: DELETE_DATA, confirm: { confirm: { text: "Delete" }, deny: { text: "Keep" } } }],
    });
  });

  it.each([
    [1, "one of them with your comment or the question’s text, as you agreed"],
    [2, "2 of them with your comment or the question’s text, as you agreed"],
  ])("says of %i votes that words are kept with them", (texts, said) => {
    expect(buildPersonalData(SOME, texts, "en").text).toContain(`• 3 votes on answers; ${said}`);
  });

  it("has no button where there is nothing but the question itself", () => {
    const { text, blocks } = buildPersonalData({ ...NOTHING, acceptedQuestions: 1 }, 0, "en");
    expect(text).toBe("The bot keeps nothing about you.");
    expect(JSON.stringify(blocks)).not.toContain(DELETE_DATA);
  });

  it("is said again once it is deleted, without the button", () => {
    const { text, blocks } = buildDeletedData({ ...SOME, deliveries: 2 }, "ru");
    expect(text).toBe("Удалено:\n• 1 настройка сводки\n• 2 отправленные вам сводки\n• 3 оценки ответов");
    expect(blocks).toHaveLength(1);
  });

  it.each(LANGUAGES)("fits in %s, for every number", (language) => {
    for (const count of [0, 1, 2, 3, 11, 100, 5000]) {
      const counts = Object.fromEntries(Object.keys(NOTHING).map((kind) => [kind, count])) as typeof NOTHING;
      expectFits(buildPersonalData(counts, count, language));
      expectFits(buildDeletedData(counts, language));
    }
  });
});
