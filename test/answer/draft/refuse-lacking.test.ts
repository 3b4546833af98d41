import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("quotes that lack what is asked for", () => {
  it.each([
    ["Why was Switzerland chosen to co-organise the 20th anniversary event?", "reason"],
    [
      "Сколько всего сопутствующих мероприятий вокруг ВВУИО+20 провели учреждения ООН и заинтересованные стороны?",
      "figure",
    ],
    ["By what date must ITU set up the internal task force?", "date"],
  ])("are the nearest, and no answer: %s", async (question, gap) => {
    const { outcome, sentences, closest, gaps } = await ask(deps, question);
    expect(outcome).toBe("not_found");
    expect(sentences).toEqual([]);
    expect(closest.length).toBe(1);
    expect(gaps).toContain(gap);
  });

  it("answer where something else is asked, too, with what is not given", async () => {
    const { outcome, sentences, gaps } = await ask(
      deps,
      "¿quién lleva la secretaría de UNGIS y cuánto personal tiene?",
    );
    expect(outcome).toBe("answered");
    expect(sentences.length).toBeGreaterThan(0);
    expect(gaps).toContain("figure");
  });

  it.each(["how many UN bodies helped us set up the Forum", "with how many agencies did ITU set up the Forum?"])(
    "lack no figure where they name one by one what is counted: %s",
    async (question) => {
      const { outcome, gaps, sentences } = await ask(deps, question);
      expect([outcome, gaps]).toEqual(["answered", []]);
      expect(sentences[0]?.citations[0]?.paragraph).toBe("annex/108");
    },
  );

  it("lack a figure where they name but one of the kind", async () => {
    const { outcome, gaps } = await ask(deps, "how many ministers took the floor?");
    expect([outcome, gaps]).toEqual(["not_found", ["figure"]]);
  });

  it("lack nothing that one of several paragraphs gives", async () => {
    const { gaps } = await ask(deps, "who prepares the joint roadmap and what is the share of women online?");
    expect(gaps).toEqual([]);
  });

  it.each(["what's the document number of the outcome document?", "联大最后通过的那份文件编号是多少"])(
    "are not looked for in what asks for no such thing: %s",
    async (question) => {
      expect((await ask(deps, question)).outcome).toBe("answered");
    },
  );

  it.each([
    ["Since when has UNDP provided the secretariat of UNGIS?", "UNDP", "ITU"],
    ["С какого года секретариат ГИО ООН ведёт ПРООН?", "ПРООН", "МСЭ"],
  ])(
    "may stand where something is taken for granted wrongly: that is corrected beside the no: %s",
    async (question, given, found) => {
      const { outcome, premise, closest, gaps } = await ask(deps, question);
      expect(outcome).toBe("not_found");
      expect(premise).toEqual({ given, found: [found] });
      expect(closest.length).toBe(1);
      expect(gaps).toEqual(["beginning"]);
    },
  );
});
