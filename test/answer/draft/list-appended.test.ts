import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { partOf } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("the list of the paragraphs of the annex", () => {
  it.each([
    ["附件里摘录了A/RES/80/173的哪些段落？给我段号就行", "附件序言"],
    [
      "Какие пункты итогового документа воспроизведены в приложении? Нужен полный перечень номеров.",
      "Приложение, преамбула",
    ],
    ["Which paragraphs of the resolution are reproduced in the annex?", "Annex, preamble"],
  ])("has all of them, above what the report says of it: %s", async (question, preamble) => {
    const { outcome, headline, sentences } = await ask(deps, question);
    const own = deps.index.library.document.paragraphs.filter(({ id }) => partOf(id) === "annex");
    expect(outcome).toBe("answered");
    expect(headline).toMatchObject({ text: String(own.length), kind: "count" });
    expect(headline?.items?.[0]).toBe(preamble);
    expect(headline?.items?.slice(1)).toEqual(own.slice(1).map(({ id }) => id.replace("annex/", "")));
    expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toEqual(["report/III/4"]);
  });

  it.each(["附件一共摘了决议多少个带编号的段落？段号列一下", "¿cuántos párrafos numerados copia el anexo?"])(
    "has those with numbers alone, where these are asked for: %s",
    async (question) => {
      const { headline } = await ask(deps, question);
      const own = deps.index.library.document.paragraphs.filter(({ id }) => /^annex\/\d/u.test(id));
      expect(headline?.items).toEqual(own.map(({ id }) => id.replace("annex/", "")));
    },
  );

  it("is none where something is asked of them", async () => {
    const { headline } = await ask(deps, "Which paragraphs reproduced in the annex mention gender?");
    expect(headline).toBeNull();
  });
});
