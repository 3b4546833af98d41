import { describe, expect, it } from "vitest";
import { buildRegister } from "../../../src/deadlines/build-register.ts";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { buildDuties } from "../../../src/slack/ledger/duties.ts";
import { selectDuties } from "../../../src/slack/ledger/select-duties.ts";
import { library, sources } from "../../fixtures/bundled-ledger.ts";

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
    const { blocks } = buildDuties(register, language, library.document);
    const sections = blocks.filter((block) => block.type === "section" && block.accessory);
    expect(sections).toHaveLength(register.entries.length);
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect(JSON.stringify(blocks.map((block) => ("text" in block ? block.text : null))).length).toBeLessThan(16_000);
  });

  it("says so where no duty fits", () => {
    expect(buildDuties({ ...register, entries: [] }, "en", library.document).text).toContain("No duty");
  });
});
