import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { checkView } from "../../../src/emulator/check-blocks.ts";
import { buildFeedbackForm, buildFeedbackNotice } from "../../../src/slack/feedback/feedback-form.ts";
import { type FormOrigin, parseFormOrigin } from "../../../src/slack/feedback/form-origin.ts";

const vote = {
  verdict: "down",
  outcome: "answered",
  language: "en",
  gate: 1.5,
  edition: "7".repeat(64),
  paragraphs: Array.from({ length: 51 }, () => paragraphId("report/front/1")),
} as const;
const ORIGIN: FormOrigin = { language: "en", channel: "C1", messageTs: "1.2", asked: undefined, vote };

describe("the form of what was wrong with an answer", () => {
  it.each(LANGUAGES)("fits in %s, with a hint for each field that needs one", (language) => {
    expect(checkView(buildFeedbackForm({ ...ORIGIN, language }))).toMatchObject({ ok: true });
    expect(checkView(buildFeedbackNotice("…", language))).toMatchObject({ ok: true });
  });

  it.each([ORIGIN, { ...ORIGIN, asked: { ts: "1.1", threadTs: "1.0" } }])("brings along what it is about", (origin) => {
    expect(parseFormOrigin(buildFeedbackForm(origin).private_metadata ?? "")).toEqual(origin);
  });

  it("shows how the answer begins, where Slack gives it, and no more of it", () => {
    const blocks = buildFeedbackForm(ORIGIN, `Annex,\npara 67: ${"a long quote ".repeat(40)}`).blocks;
    expect(JSON.stringify(blocks[0])).toMatch(
      /^\{"type":"context".*About the answer: “Annex, para 67: a long quote [a-z ]{60,130}\[…\]”/u,
    );
    expect(blocks.slice(1)).toEqual(buildFeedbackForm(ORIGIN).blocks);
  });

  it.each([
    "",
    "en C1 1.2",
    "en C1 1.2 - - up",
    "xx C1 1.2 - - down answered en - 76280ea1 -",
    "en <!c> 1.2 - - down answered en - 76280ea1 -",
  ])("is not taken for one of this program's where it is none: %j", (metadata) => {
    expect(parseFormOrigin(metadata)).toBeUndefined();
  });
});
