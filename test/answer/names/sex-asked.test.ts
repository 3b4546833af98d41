import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { readSexAsked } from "../../../src/answer/names/sex-asked.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("who of the persons is a woman, or a man", () => {
  it.each([
    "Кто из названных поимённо ораторов — женщины? это для гендерной статистики",
    "Quelles femmes sont citées par leur nom ?",
    "مين الستات بس اللي اتذكروا بالاسم كمتحدثين؟",
  ])("is listed alone: %s", async (question) => {
    const { headline } = await ask(deps, question);
    expect([headline?.kind, headline?.text, headline?.items?.length]).toEqual(["count", "2", 2]);
  });

  it("is told by how the English version addresses them", () => {
    const persons = [...deps.names.names.values()].filter(({ kind }) => kind === "person").map(({ id }) => id);
    const [women, men] = ["which women?", "which men?"].map((text) => readSexAsked(deps.names, text));
    expect(persons.filter((id) => women?.(id))).toEqual(["annalena-baerbock", "doreen-bogdan-martin"]);
    expect(persons.filter((id) => men?.(id))).toEqual(["guy-ryder", "solly-malatsi"]);
  });

  it.each(["who spoke?", "men and women"])("is not asked for: %s", (text) => {
    expect(readSexAsked(deps.names, text)).toBeUndefined();
  });
});
