import { describe, expect, it } from "vitest";
import { dutyClause } from "../../../src/answer/question/duty-clause.ts";

const names = (name: RegExp) => (clause: string) => name.test(clause);

describe("the clause that asks what somebody must do", () => {
  it.each([
    [
      "I have just joined. What does the text want UNGIS to do, all of it?",
      /UNGIS/u,
      "What does the text want UNGIS to do",
    ],
    [
      "Приехал новый начальник, просит список того, что должен сделать МСЭ, с пунктами",
      /МСЭ/u,
      "что должен сделать МСЭ",
    ],
    [
      "Necesito, para mi jefa, lo que se pide a los facilitadores, con plazos",
      /facilitadores/u,
      "que se pide a los facilitadores",
    ],
  ])("%s", (text, name, clause) => {
    expect(dutyClause(text, names(name))).toEqual({ text: clause, isOurs: false });
  });

  it.each([
    ["Ma directrice veut savoir ce que la résolution attend de nous : tout", "que la résolution attend de nous"],
    ["Мы координируем одно из направлений; чего от нас хочет резолюция", "чего от нас хочет резолюция"],
    ["我们是推进方，决议对我们有什么要求", "什么要求"],
  ])("of the asker's own side: %s", (text, clause) => {
    expect(dutyClause(text, () => false)).toEqual({ text: clause, isOurs: true });
  });

  it("is none where nothing is asked of anybody named", () => {
    expect(dutyClause("My boss must leave at noon, so: the list of side events", names(/UNGIS/u))).toBeUndefined();
  });
});
