import { describe, expect, it } from "vitest";
import type { Answer, Headline } from "../../../src/domain/answer.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { buildAnswer } from "../../../src/slack/ask/answer.ts";
import { formatQuote } from "../../../src/slack/blocks/mrkdwn.ts";
import { answerWith, emptyAnswer, sampleLibrary } from "../../fixtures/sample-app.ts";

const library = sampleLibrary();

function textsOf(answer: Answer): string[] {
  const { blocks } = buildAnswer(answer, { library, question: null });
  return blocks.flatMap((block) => (block.type === "section" && block.text ? [block.text.text] : []));
}

describe("a headline in Slack", () => {
  it("is the first line, in bold, and is bold in its quote", () => {
    const answer = answerWith(library, "en", [paragraphId("annex/127")]);
    const citation = answer.sentences[0]?.citations[0] ?? null;
    const word = /(?<![\p{L}\p{N}])\p{L}{5,}(?![\p{L}\p{N}])/u.exec(citation?.quote ?? "")?.[0] ?? "";
    const headline: Headline = { text: word, kind: "date", citation };
    const [first, quote] = textsOf({ ...answer, headline });
    expect(first).toBe(`*\u2068${word}\u2069*`);
    expect(quote).toContain(`*${word}*`);
  });

  it("has the signs that the source lost in brackets, and so has its quote", () => {
    const answer = answerWith(library, "ru", [paragraphId("report/I/1")]);
    const citation = answer.sentences[0]?.citations[0] ?? null;
    const headline: Headline = { text: "1617 декабря 2025\u00a0года", kind: "date", citation };
    const [first, quote] = textsOf({ ...answer, headline });
    expect(first).toBe("*\u206816[–]17 декабря 2025\u00a0года\u2069*");
    expect(quote).toContain(" *16[–]17 декабря 2025\u00a0года* ");
    expect(citation?.quote).toContain("1617 декабря");
  });

  it("stands in the place of the refusal where something is not mentioned, and no mention in it is live", () => {
    const headline: Headline = { text: "<!channel> *x*", kind: "no", citation: null };
    const [first] = textsOf({ ...emptyAnswer("en"), headline });
    expect(first).toBe("*No, the document does not mention “\u2068&lt;!channel&gt; ∗x∗\u2069”.*");
    expect(textsOf({ ...emptyAnswer("en"), headline }).join("\n")).not.toContain("does not answer");
  });

  it.each([
    ["in 2035, then", "2035", ">in *2035*, then"],
    ["(94 per cent)", "94 per cent", ">(*94 per cent*)"],
    ["在2035年召开", "2035年", ">在2035年召开"],
    ["a & b", "a & b", ">*a &amp; b*"],
    ["12035", "2035", ">12035"],
    ["السيدة أنالينا بيربوك، التي", "أنالينا بيربوك", ">السيدة أنالينا بيربوك، التي"],
    ["于 2035，召开", "2035", ">于 2035，召开"],
    ["no such", "2035", ">no such"],
  ])("is set in bold where Slack reads it so: %s", (text, strong, quote) => {
    expect(formatQuote(text, strong)).toBe(quote);
  });
});
