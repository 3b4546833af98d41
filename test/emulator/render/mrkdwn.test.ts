import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderMrkdwn } from "../../../src/emulator/render/mrkdwn.ts";

describe("renderMrkdwn", () => {
  it.each([
    ["*bold* _soft_ ~gone~", '<p dir="auto"><strong>bold</strong> <em>soft</em> <s>gone</s></p>'],
    ["2*3*4 snake_case_name", '<p dir="auto">2*3*4 snake_case_name</p>'],
    ["`<b>` &lt;!here&gt;", '<p dir="auto"><code>&lt;b&gt;</code> &lt;!here&gt;</p>'],
    [
      ">one\n>two\nthree",
      '<blockquote dir="ltr"><p dir="auto">one</p><p dir="auto">two</p></blockquote><p dir="auto">three</p>',
    ],
    [
      "<@U0WSISBOT1> <!channel>",
      '<p dir="auto"><span class="mention">@WSIS</span> <span class="mention">@channel</span></p>',
    ],
    [
      "<https://itu.int|ITU>",
      '<p dir="auto"><a href="https://itu.int" target="_blank" rel="noopener noreferrer">ITU</a></p>',
    ],
    [
      "see https://itu.int/a.",
      '<p dir="auto">see <a href="https://itu.int/a" target="_blank" rel="noopener noreferrer">https://itu.int/a</a>.</p>',
    ],
    ["<javascript:alert(1)|x>", '<p dir="auto">&lt;javascript:alert(1)|x&gt;</p>'],
    [">الفقرة", '<blockquote dir="rtl"><p dir="auto">الفقرة</p></blockquote>'],
  ])("%j", (text, html) => expect(renderMrkdwn(text)).toBe(html));

  it("leaves addresses alone when verbatim", () => {
    expect(renderMrkdwn("https://itu.int", true)).toBe('<p dir="auto">https://itu.int</p>');
  });

  const nasty = fc.array(
    fc.constantFrom(
      "<",
      ">",
      '"',
      "'",
      "&",
      "script",
      "img src=x onerror=alert(1)",
      "https://a.b/",
      "*",
      "_",
      "`",
      "|",
      "@U1",
      "!here",
      "\n",
      " ",
      "javascript:",
      "&lt;",
      "&#60;",
      "a",
    ),
    { maxLength: 30 },
  );

  it("never makes an element, attribute or address that is not its own", () => {
    const own =
      /<\/?(?:p|strong|em|s|code|blockquote|br|span)(?: (?:dir="(?:auto|ltr|rtl)"|class="mention"))?>|<a href="(?:https?:\/\/|mailto:)[^"<>]*" target="_blank" rel="noopener noreferrer">|<\/a>/gu;
    fc.assert(
      fc.property(nasty, fc.boolean(), (parts, verbatim) => {
        const left = renderMrkdwn(parts.join(""), verbatim).replace(own, "");
        expect(left).not.toMatch(/[<>"']/u);
      }),
      { numRuns: 2000 },
    );
  });
});
