import { describe, expect, it } from "vitest";
import { buildRegister } from "../../../src/deadlines/build-register.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { inSummary } from "../../../src/messages/deadlines.ts";
import { formatMessage } from "../../../src/messages/format-message.ts";
import { buildDuties } from "../../../src/slack/ledger/duties.ts";
import { selectDuties } from "../../../src/slack/ledger/select-duties.ts";
import { library, sources } from "../../fixtures/bundled-ledger.ts";
import { expectFits } from "../../fixtures/expect-fits.ts";

const paragraphs = library.document.paragraphs.map(({ id }) => id);
const register = buildRegister(sources.obligations, paragraphs, sources.calendar, "2026-11-24");

function select(words: string) {
  const selected = selectDuties(words, register, library.concepts, "en");
  return selected.kind === "unknown" ? selected.words : selected.ledger.entries.map(({ obligation }) => obligation.id);
}

describe("/wsis duties", () => {
  it("all of them, in the order of the document", () => {
    expect(select("")).toEqual(register.entries.map(({ obligation }) => obligation.id));
  });

  it.each<[string, string[]]>([
    ["ITU 2027", ["financing-task-force"]],
    ["to CSTD", ["financing-task-force", "action-line-roadmaps", "ict-indicators-review", "ungis-joint-roadmap"]],
    ["2026 to CSTD", ["ungis-joint-roadmap"]],
    ["кому КНТР 2026", ["ungis-joint-roadmap"]],
    ["commits", ["action-lines-commitment", "targets-indicators-commitment"]],
    ["calls upon CSTD", ["enabling-environment-support", "igf-outcomes-considered"]],
    ["stocktaking", ["stocktaking-contributions"]],
    ["UNESCO", []],
  ])("%s", (words, ids) => {
    expect(select(words)).toEqual(ids);
  });

  it("words that lead nowhere are said back", () => {
    expect(select("zzz")).toBe("zzz");
  });
});

describe("the register in Slack", () => {
  it.each(LANGUAGES)("keeps Slack's limits with a button for the quotes of each duty, in %s", (language) => {
    const pages = [0, 1, 2, 3].map((page) => buildDuties(register, { page, words: "" }, language, library.document));
    const shown = pages.flatMap((message) => {
      expectFits(message);
      return message.blocks.flatMap((block) => (block.type === "section" && block.accessory ? [block] : []));
    });
    const summary = formatMessage(inSummary, language);
    for (const { text } of shown) expect(text?.text).toContain(summary);
    const opened = shown.map(({ accessory }) => (accessory?.type === "button" ? accessory.value : ""));
    expect(opened).toEqual(register.entries.map(({ obligation }) => `${language} ${obligation.id}`));
  });

  it.each(LANGUAGES)("reads out whole what it shows, in %s", (language) => {
    const { text } = buildDuties(register, { page: 0, words: "" }, language, library.document);
    expect(text.split("\n")).toHaveLength(11);
    expect(text).not.toContain("[…]");
  });

  it("says so where no duty fits", () => {
    expect(buildDuties({ ...register, entries: [] }, { page: 0, words: "" }, "en", library.document).text).toContain(
      "No duty",
    );
  });
});
