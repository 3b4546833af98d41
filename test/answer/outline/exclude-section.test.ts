import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { sectionOf } from "../../../src/domain/paragraph-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

async function sections(question: string): Promise<string[]> {
  const { sentences } = await ask(deps, question);
  return [...new Set(sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => sectionOf(paragraph))))];
}

describe("a section that is not wanted", () => {
  it.each([
    "нужен пересказ, что МСЭ вложил в сам процесс обзора. сайд-ивенты не надо",
    "what did ITU bring to the review? not the side events",
    "Résume-moi ce que l'UIT a apporté à la préparation de l'examen. Pas les évènements à New York",
    "¿qué aportó la UIT al proceso de examen antes de diciembre? no los eventos paralelos",
    "国际电联在审查过程中做了什么贡献？不要讲边会",
  ])("is not quoted beside the one that is: %s", async (question) => {
    const found = await sections(question);
    expect(found).toContain("V");
    expect(found).not.toContain("VI");
  });

  it("is quoted where it is wanted", async () => {
    expect(await sections("what side events did ITU hold?")).toEqual(["VI"]);
  });
});
