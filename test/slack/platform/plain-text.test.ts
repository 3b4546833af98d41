import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanQuestion } from "../../../src/answer/question/clean-question.ts";
import { MAX_INPUT_CHARS } from "../../../src/domain/input-limit.ts";
import { toPlainText } from "../../../src/slack/platform/plain-text.ts";

describe("toPlainText", () => {
  it.each([
    ["<@U0BOT> When?", "When?"],
    ["When, <@U0BOT|wsis>?", "When, ?"],
    ["<!channel> <!subteam^S1|@team> hi", "hi"],
    ["reply <!here|here> and say hello", "reply and say hello"],
    ["<!date^1392734382^Posted {date}|yesterday> пункт 67", "пункт 67"],
    ["see <#C123|general> and <#C9>", "see #general and"],
    ["<https://itu.int|the site> <https://un.org>", "the site https://un.org"],
    ["<mailto:a@b.org|a@b.org> кто это", "a@b.org кто это"],
    ["&lt;!here&gt; A &amp; B", "<!here> A & B"],
    ["&amp;lt;", "&lt;"],
    ["a\u00a0 \t b", "a b"],
  ])("%j → %j", (delivered, plain) => {
    expect(toPlainText(delivered)).toBe(plain);
  });

  it("cuts far too long a text to one that is still refused for its length", () => {
    const cut = toPlainText("x".repeat(50_000)).length;
    expect([cut > MAX_INPUT_CHARS, cut < 50_000]).toEqual([true, true]);
  });

  it("leaves no mention that Slack delivered, whatever stands around it", () => {
    const piece = fc.constantFrom("<!channel>", "<@U1>", "<#C1>", "<!subteam^S|y>", "<", ">", "!", "@", "a", " ", "|");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        expect(toPlainText(pieces.join(""))).not.toMatch(/<(?:!channel|@U1|#C1|!subteam)[^<>]*>/u);
      }),
    );
  });

  it("with what a question is cleaned of leaves plain words", () => {
    const delivered = "<@U0BOT> :wave: *кто* готовит <https://itu.int|доклад> CWG-WSIS&amp;SDG?";
    expect(cleanQuestion(toPlainText(delivered))).toBe("кто готовит доклад CWG-WSIS&SDG?");
  });
});
