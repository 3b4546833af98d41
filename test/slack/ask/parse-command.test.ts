import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../src/slack/ask/parse-command.ts";
import { toPlainText } from "../../../src/slack/platform/plain-text.ts";

describe("parseCommand", () => {
  it.each([
    "",
    "   ",
    "help",
    "HELP",
    "?",
    "справка",
    "помощь",
    "aide",
    "ayuda",
    "مساعدة",
    "帮助",
    "para",
    "ask",
    "ask  ",
  ])("%j asks for help", (text) => expect(parseCommand(text)).toEqual({ kind: "help" }));

  it.each([
    ["para 67", "67"],
    ["PARA  109–113, 9", "109–113, 9"],
    ["para section IV para 2", "section IV para 2"],
    ["para abc", "abc"],
    ["para -3", "-3"],
  ])("%j names paragraphs", (text, references) =>
    expect(parseCommand(text)).toEqual({ kind: "paragraph", references }),
  );

  it.each([
    ["ask who pays?", "who pays?"],
    ["who pays?", "who pays?"],
    ["paradise?", "paradise?"],
    ["asking for a friend", "asking for a friend"],
    ["Кто готовит\nдорожную карту?", "Кто готовит\nдорожную карту?"],
    ["help me find the deadline", "help me find the deadline"],
  ])("%j is a question", (text, question) => expect(parseCommand(text)).toEqual({ kind: "ask", question }));
});

describe("toPlainText", () => {
  it.each([
    ["<@U0BOT> When?", "When?"],
    ["When, <@U0BOT|wsis>?", "When, ?"],
    ["<!channel> <!subteam^S1|@team> hi", "hi"],
    ["see <#C123|general> and <#C9>", "see #general and"],
    ["<https://itu.int|the site> <https://un.org>", "the site https://un.org"],
    ["&lt;!here&gt; A &amp; B", "<!here> A & B"],
    ["&amp;lt;", "&lt;"],
    ["a\u00a0 \t b", "a b"],
  ])("%j → %j", (delivered, plain) => expect(toPlainText(delivered)).toBe(plain));

  it("cuts what no question needs", () => {
    expect(toPlainText("x".repeat(50_000)).length).toBe(4000);
  });
});
